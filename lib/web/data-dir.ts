/** The folder of both stores; set at boot from the configuration. */
export const dataDir = () => process.env.DATA_DIR ?? './data'
