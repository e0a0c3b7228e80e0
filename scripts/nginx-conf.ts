import { userInfo } from 'node:os'

/**
 * A whole configuration of nginx that keeps to one folder and stays in the foreground; `http` is what its http block
 * holds besides. Workers of root's nginx would run as nobody, who may not read the folder.
 */
export function nginxConf(folder: string, workers: number, http: string): string {
  const { uid, username } = userInfo()
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
  return `${uid === 0 ? `user ${username};` : ''}
daemon off; worker_processes ${workers}; pid ${folder}/pid;
events { worker_connections 1024; }
http {
  ${temporary.map((name) => `${name}_temp_path ${folder}/${name};`).join(' ')}
${http}
}
`
}
