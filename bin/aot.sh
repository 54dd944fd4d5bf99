# Java's cache of classes that are loaded and linked already (JEP 483, 514); sourced by wettstein.
# It is made once a build: in the background, some time after the first start, by a server that starts, shows its
# pages and stops, in a folder of its own. Until then, where nothing can be written, and with WETTSTEIN_AOT=off, Java
# starts without it. The name tells jar and JDK apart; whether the cache fits exactly Java judges by itself.
cache=$home/target/wettstein-$(ls -lnL "$jar" "$JAVA_HOME/release" | cksum | tr -c '0-9\n' '-').aot

cached() {
    [ "${WETTSTEIN_AOT:-on}" != off ] && [ -f "$cache" ]
}

rehearse_later() {
    if [ "${WETTSTEIN_AOT:-on}" = off ] || [ -f "$cache" ] || [ ! -w "$home/target" ]; then return 0; fi
    ( (
        sleep "${WETTSTEIN_AOT_AFTER:-30}"
        rehearse
    ) </dev/null >/dev/null 2>&1 & )
}

# One at a time; what an interrupted one left lies about for an hour.
rehearse() {
    making=$cache.making
    find "$making" -prune -mmin +60 -exec rm -rf {} + || true
    mkdir "$making" || exit 0
    trap 'rm -rf "$making"' EXIT
    trap 'exit 1' HUP INT TERM
    (
        before="nice -n 19"
        start "-XX:AOTCacheOutput=$making/new" -Dwettstein.rehearsal=true serve --port 0 --data "$making/data"
    )
    mv "$making/new" "$cache"
}
