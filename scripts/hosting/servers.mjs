import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectFolder } from '../projectFolder.mjs'

/**
 * @typedef {{ command: string, port: number, root: string, site: string, scratch: string }} Place what is started,
 *   where it listens, what it serves, where in it the app stands, and where it may write
 * @typedef {{ need: 'nginx' | 'apache' | 'caddy', prepare: (place: Place) => readonly string[] }} HostServer `prepare`
 *   writes what the server reads besides the file in deploy/, and tells with which options it stays in the foreground
 */

/** @param {string} name @param {Readonly<Record<string, string>>} changes */
function deployed(name, changes) {
  const text = readFileSync(join(projectFolder, 'deploy', name), 'utf8')
  return Object.entries(changes).reduce((so, [before, after]) => {
    if (!so.includes(before)) throw new Error(`deploy/${name} has no ${before}`)
    return so.replace(before, after)
  }, text)
}

const isRoot = process.getuid?.() === 0

const modules = 'mpm_event authz_core dir mime headers filter deflate'.split(' ')

/** @type {readonly HostServer[]} */
export const servers = [
  {
    need: 'nginx',
    prepare({ port, root, scratch }) {
      const site = deployed('nginx.conf', {
        'listen 8080': `listen 127.0.0.1:${port}`,
        '/srv/tiekartturi': root,
      })
      const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
      writeFileSync(
        join(scratch, 'nginx.conf'),
        `${isRoot ? 'user root;' : ''}
        pid ${scratch}/pid; error_log stderr warn; daemon off; worker_processes 1; events {}
        http {
          include /etc/nginx/mime.types; access_log off;
          ${temporary.map(name => `${name}_temp_path ${scratch}/${name};`).join(' ')}
          ${site}
        }`,
      )
      return ['-p', scratch, '-e', 'stderr', '-c', join(scratch, 'nginx.conf')]
    },
  },
  {
    need: 'apache',
    prepare({ port, root, site, scratch }) {
      cpSync(join(projectFolder, 'deploy', 'apache.htaccess'), join(site, '.htaccess'))
      writeFileSync(
        join(scratch, 'apache.conf'),
        `${modules.map(name => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`).join('\n')}
        ServerName localhost
        Listen 127.0.0.1:${port}
        ServerRoot ${scratch}
        PidFile ${scratch}/apache.pid
        ErrorLog ${scratch}/error.log
        TypesConfig /etc/mime.types
        ${isRoot ? 'User www-data\nGroup www-data' : ''}
        DocumentRoot ${root}
        <Directory ${root}>
          AllowOverride FileInfo Indexes Options=Indexes
          Require all granted
        </Directory>`,
      )
      return ['-D', 'FOREGROUND', '-f', join(scratch, 'apache.conf')]
    },
  },
  {
    need: 'caddy',
    prepare({ port, root, scratch }) {
      const site = deployed('Caddyfile', { ':8080': `http://127.0.0.1:${port}`, '/srv/tiekartturi': root })
      writeFileSync(join(scratch, 'Caddyfile'), `{\n\tadmin off\n\tauto_https off\n}\n${site}`)
      return ['run', '--adapter', 'caddyfile', '--config', join(scratch, 'Caddyfile')]
    },
  },
]
