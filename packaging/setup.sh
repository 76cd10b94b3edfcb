# Sourced by run and test: installs what is missing, says what it does, asks for root only then.
set -euo pipefail

splitscape_root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

say() { printf '==> %s\n' "$*" >&2; }

# install_missing GROUP...: the packages of these groups in packaging/dependencies.txt
install_missing() {
    if ! command -v dpkg-query >/dev/null; then
        say "This is not Debian: install the packages of packaging/dependencies.txt by hand if the build asks for them."
        return 0
    fi
    local wanted package missing=()
    wanted=$(awk -v groups="$*" 'BEGIN { n = split(groups, g); for (i = 1; i <= n; i++) take[g[i]] = 1 }
        !/^#/ && NF && ($2 in take) { print $1 }' "$splitscape_root/packaging/dependencies.txt")
    for package in $wanted; do
        dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q '^install ok installed$' \
            || missing+=("$package")
    done
    [ ${#missing[@]} -gt 0 ] || return 0
    say "Installing ${#missing[@]} Debian packages: ${missing[*]}"
    local as_root=()
    if [ "$(id -u)" -ne 0 ]; then
        if ! command -v sudo >/dev/null; then
            say "Root is needed for this once: apt-get install --no-install-recommends ${missing[*]}"
            exit 1
        fi
        as_root=(sudo)
    fi
    "${as_root[@]}" apt-get update -qq >&2
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
        apt-get install -y -qq --no-install-recommends "${missing[@]}" >&2
}

# build PRESET [TARGET...]: configures when needed, then builds; quick when nothing changed
build() {
    local preset=$1 folder=$splitscape_root/build/$1
    shift
    cd "$splitscape_root"
    if [ ! -f "$folder/build.ninja" ]; then
        say "Configuring ($preset)"
        mkdir -p "$folder"
        if ! cmake --preset "$preset" > "$folder/configure.log" 2>&1; then
            tail -n 40 "$folder/configure.log" >&2
            rm -f "$folder/CMakeCache.txt"
            exit 1
        fi
    fi
    say "Building ($preset${*:+: $*})"
    cmake --build --preset "$preset" ${*:+--target "$@"} -- --quiet >&2
    cd - >/dev/null
}
