import { Launcher } from '../elements/launcher/launcher.js';

Launcher.loadHelp = () => import('./help.js');
if (!customElements.get('naosu-launcher')) customElements.define('naosu-launcher', Launcher);
