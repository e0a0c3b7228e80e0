/** Ids by key, a group each: what a seed calls `zubov` is some person's id in the store. Throws on an unknown key. */
export class Keys {
  #ids = new Map<string, string>()

  set(group: string, key: string, id: string) {
    this.#ids.set(`${group}:${key}`, id)
  }

  id(group: string, key: string): string {
    const id = this.#ids.get(`${group}:${key}`)
    if (!id) throw new Error(`The demo has no ${group} "${key}" at this point`)
    return id
  }

  ids(group: string, keys: readonly string[] = []): string[] {
    return keys.map((key) => this.id(group, key))
  }

  optional(group: string, key: string | null | undefined): string | null {
    return key ? this.id(group, key) : null
  }
}
