"""python publish.py amqp://user:password@host:5672/vhost"""
import json
import sys
from datetime import datetime, timezone

import pika


def main() -> None:
    address = sys.argv[1] if len(sys.argv) > 1 else "amqp://localhost"
    connection = pika.BlockingConnection(pika.URLParameters(address))
    channel = connection.channel()

    # With confirms, basic_publish returns only when the broker has the message, and raises if it refused or returned it.
    channel.confirm_delivery()

    now = datetime.now(timezone.utc).isoformat()
    batch = {
        "events": [
            {
                "eventId": "example-1",
                "type": "qualified",
                "segmentId": "vip",
                "userId": "u-1",
                "occurredAt": now,
                "properties": {"email": "ann@example.com"},
            },
            {"eventId": "example-2", "type": "disqualified", "segmentId": "vip", "userId": "u-2", "occurredAt": now},
        ]
    }
    channel.basic_publish(
        exchange="audiences.membership-batch",
        routing_key="",
        body=json.dumps(batch).encode("utf-8"),
        properties=pika.BasicProperties(
            content_type="application/json",
            delivery_mode=2,  # persistent
            # The trace that the event belongs to: yours, if you have one.
            headers={"traceparent": "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01"},
        ),
        mandatory=True,
    )
    connection.close()
    print("2 events are safe.")


if __name__ == "__main__":
    main()
