# Finds a JDK 25 and sets JAVA_HOME; sourced by the commands in this folder.
# First JAVA_HOME, then the PATH, then the usual folders. Reading the JDK's release file
# costs a millisecond where asking javac costs a start of the virtual machine.
is_jdk_25() {
    [ -n "$1" ] && [ -x "$1/bin/javac" ] || return 1
    if [ -r "$1/release" ]; then
        grep -q '^JAVA_VERSION="25[".+-]' "$1/release"
    else
        "$1/bin/javac" -version 2>&1 | grep -q '^javac 25'
    fi
}

jdk_on_path() {
    compiler=$(command -v javac 2>/dev/null) || return 0
    dirname "$(dirname "$(readlink -f "$compiler")")"
}

# macOS keeps a list of its JDKs.
jdk_of_macos() {
    [ ! -x /usr/libexec/java_home ] || /usr/libexec/java_home -v 25 2>/dev/null || true
}

for candidate in "${JAVA_HOME:-}" "$(jdk_on_path)" "$(jdk_of_macos)" \
    /usr/lib/jvm/*25* /opt/*jdk*25* /opt/java/openjdk /usr/local/*jdk*25* "${HOME:-/root}"/.jdks/*25* \
    "${HOME:-/root}"/.sdkman/candidates/java/25*; do
    if is_jdk_25 "$candidate"; then
        JAVA_HOME=$candidate
        export JAVA_HOME
        break
    fi
done

if ! is_jdk_25 "${JAVA_HOME:-}"; then
    echo "wettstein: no JDK 25 found. Install one (Eclipse Temurin 25, for example) or set JAVA_HOME to it." >&2
    exit 1
fi

# Maven's own libraries make this JDK warn.
MAVEN_OPTS="${MAVEN_OPTS:-} --sun-misc-unsafe-memory-access=allow"
export MAVEN_OPTS
