// npm start -- amqp://user:password@host:5672/vhost
import amqp from 'amqplib';

interface MembershipEvent {
  eventId: string;
  type: 'qualified' | 'disqualified';
  segmentId: string;
  userId: string;
  occurredAt: string;
  sequence?: number;
  properties?: Record<string, unknown>;
  consent?: { advertising?: boolean };
}

const connection = await amqp.connect(process.argv[2] ?? 'amqp://localhost');
const channel = await connection.createConfirmChannel();
let returned = 0;
channel.on('return', () => { returned += 1; });

const now = new Date().toISOString();
const events: MembershipEvent[] = [
  { eventId: 'example-1', type: 'qualified', segmentId: 'vip', userId: 'u-1', occurredAt: now, properties: { email: 'ann@example.com' } },
  { eventId: 'example-2', type: 'disqualified', segmentId: 'vip', userId: 'u-2', occurredAt: now },
];
channel.publish('audiences.membership-batch', '', Buffer.from(JSON.stringify({ events })), {
  contentType: 'application/json',
  persistent: true,
  mandatory: true,
  // The trace that the event belongs to: yours, if you have one.
  headers: { traceparent: '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01' },
});

// Resolves when the broker has confirmed everything; what no queue took was returned before that.
await channel.waitForConfirms();
await connection.close();
if (returned > 0) {
  throw new Error('No queue took the events: are the services running?');
}

console.log(`${events.length} events are safe.`);
