# Builds the product and what measures it, where their sources are newer; sourced by the commands in this folder.
home=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd -P)
bench=$home/bench
"$home/bin/wettstein" --version >&2
. "$home/bin/jdk.sh"
jar=$home/target/wettstein-runner.jar
built=$bench/target/built

if [ ! -f "$built" ] || [ -n "$(find "$bench/src" "$bench/pom.xml" "$jar" -newer "$built" -print | head -n 1)" ]; then
    rm -rf "$bench/target/classes"
    (cd "$bench" && mvn -q --batch-mode -Dstyle.color=never -Dwettstein.jar="$jar" \
        compile dependency:copy-dependencies) </dev/null >&2
    touch "$built"
fi

