module.exports = {
  mode: 'production',
  entry: './src/main.ts',
  module: { rules: [{ test: /\.ts$/, use: { loader: 'ts-loader', options: { transpileOnly: true } } }] },
  output: { path: require('node:path').resolve('public'), clean: { keep: 'index.html' } },
  performance: { hints: false },
};
