import { defineConfig, mergeConfig } from 'vite'
import { viteSingleFile } from 'vite-plugin-singlefile'
import { singleFilePlugin } from './scripts/single/singleFilePlugin.mjs'
import { commonConfig } from './vite.config.ts'

/** The whole app in one file, for rooms without a network. */
export default mergeConfig(
  commonConfig,
  defineConfig({
    publicDir: false,
    plugins: [viteSingleFile({ removeViteModuleLoader: false }), singleFilePlugin()],
    build: { outDir: 'dist-single', emptyOutDir: true },
  }),
)
