#!/bin/sh
# Makes dist/keepwarm_VERSION_ARCH.deb of dist/keepwarm/ (make bundle makes that). Build on the oldest system to be served:
# the C library of the building system is the least that the package runs on.
set -eu
cd "$(dirname "$0")/../.."
version=$(sed -n 's/^version = "\(.*\)"/\1/p' pyproject.toml)
arch=$(dpkg --print-architecture)
root=build/deb
if [ ! -d dist/keepwarm ]; then
    echo "There is no dist/keepwarm: make bundle makes it." >&2
    exit 1
fi
rm -rf "$root"
mkdir -p "$root/DEBIAN" "$root/opt" "$root/usr/bin" "$root/usr/share/applications" "$root/usr/share/metainfo" \
    "$root/usr/share/icons/hicolor/scalable/apps" "$root/usr/share/doc/keepwarm"
cp -r dist/keepwarm "$root/opt/keepwarm"
ln -s /opt/keepwarm/keepwarm "$root/usr/bin/keepwarm"
cp packaging/linux/keepwarm.desktop "$root/usr/share/applications/"
cp packaging/linux/org.keepwarm.Keepwarm.metainfo.xml "$root/usr/share/metainfo/"
cp resources/icons/keepwarm.svg "$root/usr/share/icons/hicolor/scalable/apps/"
for picture in build/icons/*.png; do
    size=$(basename "$picture" .png)
    install -Dm644 "$picture" "$root/usr/share/icons/hicolor/${size}x$size/apps/keepwarm.png"
done
cp packaging/LICENCES.md "$root/usr/share/doc/keepwarm/copyright"
find "$root" -type d -exec chmod 755 {} +
libc=$(dpkg-query -W -f='${Version}' libc6 | cut -d- -f1)
cat >"$root/DEBIAN/control" <<EOF
Package: keepwarm
Version: $version
Architecture: $arch
Section: mail
Priority: optional
Maintainer: Keepwarm's developers <nobody@keepwarm.invalid>
Installed-Size: $(du -sk "$root" | cut -f1)
Depends: libc6 (>= $libc), libgl1, libegl1, libfontconfig1, libxkbcommon0, libxkbcommon-x11-0, libdbus-1-3, libxcb-cursor0,
 libxcb-icccm4, libxcb-keysyms1, libxcb-shape0
Description: see which of your relationships are going cold, and why
 Keepwarm takes in the contacts of your phone and the meetings of your
 calendar, tells you who is going cold, and helps to reach out in time.
 Everything stays in one file on your computer.
EOF
cat >"$root/DEBIAN/postinst" <<'EOF'
#!/bin/sh
set -e
if command -v update-desktop-database >/dev/null; then update-desktop-database -q || true; fi
EOF
cp "$root/DEBIAN/postinst" "$root/DEBIAN/postrm"
chmod 755 "$root/DEBIAN/postinst" "$root/DEBIAN/postrm"
dpkg-deb --root-owner-group -Zxz --build "$root" "dist/keepwarm_${version}_$arch.deb" >/dev/null
printf '%s\n' "dist/keepwarm_${version}_$arch.deb"
