# Makes dist\keepwarm\ on Windows, with Python 3.11 or newer.
# Tried: nothing; written from PyInstaller's documentation. Not done: an installer, a signature, and opening .vcf and .ics by double
# click (until then, drop them on the window).
$ErrorActionPreference = "Stop"
Set-Location "$PSScriptRoot\..\.."
function Run {  # a program that fails does not stop PowerShell by itself
    $program, $words = $args
    & $program @words
    if ($LASTEXITCODE -ne 0) { throw "$program ended with $LASTEXITCODE" }
}
Run python -m venv .venv
Run .venv\Scripts\python -m pip install -q --require-hashes -r locked.txt
Run .venv\Scripts\python -m pip install -q -c constraints.txt -e ".[bundle]"
Run .venv\Scripts\pyinstaller --noconfirm --distpath dist --workpath build packaging\keepwarm.spec
Write-Output "dist\keepwarm\keepwarm.exe is ready"
