"""Uses a server through boto3 with PartiQL: statements, pages, batches, transactions, errors. Prints "done" at its end."""

import sys
from decimal import Decimal

import boto3
from botocore.exceptions import ClientError

dynamodb = boto3.resource(
    "dynamodb",
    endpoint_url=sys.argv[1],
    region_name="eu-west-1",
    aws_access_key_id="key",
    aws_secret_access_key="secret",
)
client = dynamodb.meta.client

dynamodb.create_table(
    TableName="Music",
    KeySchema=[
        {"AttributeName": "Artist", "KeyType": "HASH"},
        {"AttributeName": "SongTitle", "KeyType": "RANGE"},
    ],
    AttributeDefinitions=[
        {"AttributeName": "Artist", "AttributeType": "S"},
        {"AttributeName": "SongTitle", "AttributeType": "S"},
    ],
    BillingMode="PAY_PER_REQUEST",
).wait_until_exists()

for number in range(5):
    inserted = client.execute_statement(
        Statement="INSERT INTO \"Music\" VALUE {'Artist': ?, 'SongTitle': ?, 'Awards': ?, 'tags': <<'live'>>}",
        Parameters=["Acme Band", f"Song {number}", number],
    )
    assert inserted["Items"] == []

found = []
request = {
    "Statement": 'SELECT SongTitle, Awards FROM "Music" WHERE Artist = ? ORDER BY SongTitle DESC',
    "Parameters": ["Acme Band"],
    "Limit": 2,
}
while True:
    page = client.execute_statement(**request)
    found += page["Items"]
    if "NextToken" not in page:
        break
    request["NextToken"] = page["NextToken"]
assert found == [{"SongTitle": f"Song {n}", "Awards": Decimal(n)} for n in range(4, -1, -1)]

changed = client.execute_statement(
    Statement="UPDATE Music SET Awards = Awards + 1 SET tags = set_add(tags, <<'new'>>)"
    " WHERE Artist = 'Acme Band' AND SongTitle = 'Song 1' RETURNING MODIFIED NEW *",
    ReturnConsumedCapacity="TOTAL",
)
assert changed["Items"] == [{"Awards": Decimal(2), "tags": {"live", "new"}}]
assert changed["ConsumedCapacity"]["CapacityUnits"] == 1

batch = client.batch_execute_statement(
    Statements=[
        {"Statement": "SELECT Awards FROM Music WHERE Artist = 'Acme Band' AND SongTitle = ?", "Parameters": ["Song 2"]},
        {"Statement": "SELECT Awards FROM Nothing WHERE Artist = 'a'"},
    ]
)["Responses"]
assert batch[0] == {"TableName": "Music", "Item": {"Awards": Decimal(2)}}
assert batch[1]["Error"]["Code"] == "ResourceNotFound"

client.execute_transaction(
    TransactStatements=[
        {"Statement": "EXISTS(SELECT * FROM Music WHERE Artist = 'Acme Band' AND SongTitle = 'Song 2' AND Awards = 2)"},
        {"Statement": "DELETE FROM Music WHERE Artist = 'Acme Band' AND SongTitle = 'Song 3'"},
    ]
)
rows = client.execute_transaction(
    TransactStatements=[
        {"Statement": f"SELECT SongTitle FROM Music WHERE Artist = 'Acme Band' AND SongTitle = 'Song {n}'"}
        for n in (2, 3)
    ]
)["Responses"]
assert rows == [{"Item": {"SongTitle": "Song 2"}}, {}]

for statement, code in [
    ("INSERT INTO Music VALUE {'Artist': 'Acme Band', 'SongTitle': 'Song 1'}", "DuplicateItemException"),
    ("SELECT * FROM", "ValidationException"),
    ("SELECT * FROM Nothing", "ResourceNotFoundException"),
    ("UPDATE Music SET a = 1 WHERE Artist = 'a' AND SongTitle = 'b'", "ConditionalCheckFailedException"),
]:
    try:
        client.execute_statement(Statement=statement)
        raise AssertionError(f"{statement} should have failed")
    except ClientError as error:
        assert error.response["Error"]["Code"] == code, error

print("done")
