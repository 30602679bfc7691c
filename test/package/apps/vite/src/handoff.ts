import 'naosu/define/handoff';
import { openTicket, ownContacts } from './own-contacts';

const handoff = document.createElement('naosu-handoff');
handoff.contacts = ownContacts;
handoff.addEventListener('naosu-note-take', (event) => openTicket(event, console.log));
document.body.append(handoff);
