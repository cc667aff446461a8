# Makes dist\keepwarm\ on Windows, with Python 3.11 or newer. Not tried yet: written from PyInstaller's documentation.
$ErrorActionPreference = "Stop"
Set-Location "$PSScriptRoot\..\.."
python -m venv .venv
.venv\Scripts\pip install -q -c constraints.txt -e ".[bundle]"
.venv\Scripts\pyinstaller --noconfirm --distpath dist --workpath build packaging\keepwarm.spec
Write-Output "dist\keepwarm\keepwarm.exe is ready"
