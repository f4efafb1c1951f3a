# Finds a JDK of at least 25 and sets JAVA_HOME and jdk_build ("25.0.3+9-LTS"). Sourced by the launcher and the build.
# OVERTAKE_JAVA_HOME, JAVA_HOME and the java on the PATH go first; then the oldest that is new enough in the usual folders.
# Reads each JDK's release file instead of starting it: a launcher has no time for that.

# Reads feature (25) and runtime ("25.0.3+9-LTS") of the JDK in $1; fails where it is none or too old.
read_release() {
  feature=0 runtime=
  [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 1
  while IFS='="' read -r key _ value _; do
    case $key in
      JAVA_VERSION) feature=${value%%[!0-9]*} ;;
      JAVA_RUNTIME_VERSION) runtime=$value ;;
    esac
  done <"$1/release"
  [ "${feature:-0}" -ge 25 ]
}

java_on_path() {
  on_path=$(command -v java) || return 1
  [ ! -L "$on_path" ] || on_path=$(readlink -f "$on_path")
  on_path=${on_path%/bin/java}
}

find_jdk() {
  oldest=
  if read_release "${OVERTAKE_JAVA_HOME:-}"; then
    JAVA_HOME=$OVERTAKE_JAVA_HOME jdk_build=$runtime
  elif read_release "${JAVA_HOME:-}"; then
    jdk_build=$runtime
  elif java_on_path && read_release "$on_path"; then
    JAVA_HOME=$on_path jdk_build=$runtime
  else
    for folder in /usr/lib/jvm/* /Library/Java/JavaVirtualMachines/*/Contents/Home \
      "${HOME:-}"/.sdkman/candidates/java/* "${HOME:-}"/.jdks/* /opt/java/* /opt/jdk*; do
      if read_release "$folder" && { [ -z "$oldest" ] || [ "$feature" -lt "$oldest" ]; }; then
        JAVA_HOME=$folder jdk_build=$runtime oldest=$feature
      fi
    done
    if [ -z "$oldest" ]; then
      echo "overtake: needs a JDK 25 or newer: install one (such as Eclipse Temurin 25), or name its folder in OVERTAKE_JAVA_HOME." >&2
      exit 69
    fi
  fi
}

find_jdk
export JAVA_HOME
