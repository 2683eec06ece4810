// Serves the build that is there, with the state of the folder that is named, until it is killed; says where: node serve-state.ts <folder> <port>
import { startRuntime } from '../../scripts/runtime.ts';

const [stateFolder = null, port = '0'] = process.argv.slice(2);
const settings = { ROOM_KEY: 'for trying out' };
const { url } = await startRuntime({ host: '127.0.0.1', port: Number(port), stateFolder, settings });
console.log(url.origin);
