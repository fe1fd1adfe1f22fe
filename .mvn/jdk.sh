# To be sourced: points JAVA_HOME and the PATH at a JDK 25 or newer, which it looks for in the usual places when JAVA_HOME names
# an older one.
major_of() {
    "$1/bin/java" -version 2>&1 | sed -n 's/.* version "\([0-9]*\).*/\1/p' | head -n 1
}

is_recent_jdk() {
    [ -x "$1/bin/javac" ] && [ "$(major_of "$1")" -ge 25 ] 2>/dev/null
}

find_jdk() {
    on_path=$(command -v javac || true)
    if [ -n "$on_path" ]; then
        on_path=$(dirname "$(dirname "$(readlink -f "$on_path" 2>/dev/null || echo "$on_path")")")
    fi
    for candidate in "${JAVA_HOME:-}" "$on_path" \
        /usr/lib/jvm/* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* "$HOME"/.m2/jdks/* \
        /Library/Java/JavaVirtualMachines/*/Contents/Home "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home; do
        if [ -n "$candidate" ] && is_recent_jdk "$candidate"; then
            echo "$candidate"
            return
        fi
    done
}

jdk=$(find_jdk)
if [ -z "$jdk" ]; then
    echo "This project needs a JDK 25 or newer and none was found: install one (for example Eclipse Temurin 25) or point JAVA_HOME at it." >&2
    exit 1
fi
export JAVA_HOME="$jdk"
export PATH="$JAVA_HOME/bin:$PATH"
