#!/bin/sh
# Does what a new operator does by the documentation: goes from a clone to the whole site on nginx, then deploys another
# release while readers read. Run it as root on a clean Debian with Node, git, curl, rsync, nginx-light and
# libnginx-mod-http-brotli-static: operator-trial.sh REPOSITORY FIRST.xml SECOND.xml
set -eu
repository=$1 first=$2 second=$3
site=http://localhost:8080
work=$(mktemp -d)
trap 'touch "$work/ended"; nginx -s stop 2>/dev/null || true; rm -rf "$work"' EXIT
say() { echo "$(date -u +%T) $*"; }

configure() {
  npm run --silent nginx -- --root /srv/ports/current --listen 8080 --brotli >dist.conf
  cp dist.conf /etc/nginx/conf.d/ports.conf && nginx -q -t
}
release() {
  say "update from $1" && npm run --silent update -- --from "$1" >/dev/null
  say build && npm run --silent build && npm run --silent verify && npm run --silent compress
  say deploy && sh deploy.sh
}
# Reads pages and files in turn until the trial has ended. Prints a line with the status and the address of each.
read_site() {
  while test ! -e "$work/ended"; do
    for path in / /port/443/ /service/https/ /search/ /pagefind/pagefind-entry.json /changes/all.atom /release.json; do
      curl -s -o /dev/null -w "%{http_code} $path\n" "$site$path"
    done
  done
}

say clone && git clone -q "$repository" "$work/ports" && cd "$work/ports"
say install && npm ci --silent
export SITE_URL=$site
install -d /srv/ports
# Takes the script from the section on nginx.
awk '/^```/ { if (script ~ /mv -T next/) { printf "%s", script; exit } script = ""; next } { script = script $0 "\n" }' \
  docs/deploying.md >deploy.sh

release "$first"
configure && nginx
etag=$(curl -sI "$site/port/443/" | grep -i '^etag')
read_site >"$work/read" &
readers=$!
release "$second"
configure && nginx -s reload
touch "$work/ended" && wait "$readers"

say "read $(wc -l <"$work/read") times"
if grep -v '^200 ' "$work/read"; then echo 'A reader met these.' && exit 1; fi
test "$(curl -sI "$site/port/443/" | grep -i '^etag')" = "$etag" || { echo 'An ETag changed, and its page did not.' && exit 1; }
say 'The second release is there, and no reader met a failure.'
