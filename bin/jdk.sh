# Finds a JDK 25 and sets JAVA_HOME; sourced by the commands in this folder.
is_jdk_25() {
    [ -n "$1" ] && [ -x "$1/bin/javac" ] && "$1/bin/javac" -version 2>&1 | grep -q '^javac 25'
}

on_path=$(command -v javac 2>/dev/null) && on_path=$(dirname "$(dirname "$(readlink -f "$on_path")")")
for candidate in "${JAVA_HOME:-}" "${on_path:-}" /usr/lib/jvm/*25* /opt/*jdk*25* /Library/Java/JavaVirtualMachines/*25*/Contents/Home "$HOME"/.sdkman/candidates/java/25*; do
    if is_jdk_25 "$candidate"; then
        export JAVA_HOME="$candidate"
        break
    fi
done

if ! is_jdk_25 "${JAVA_HOME:-}"; then
    echo "wettstein: no JDK 25 found. Install one (Eclipse Temurin 25, for example) or set JAVA_HOME to it." >&2
    exit 1
fi
