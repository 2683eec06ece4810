// Serves the build that is there, with the state of the folder that is named, until it is killed; says where.
import { startRuntime } from '../../scripts/runtime.ts';

const [stateFolder = null] = process.argv.slice(2);
const { url } = await startRuntime({ host: '127.0.0.1', port: 0, stateFolder });
console.log(url.origin);
