"""Uses a server through boto3: resource, waiters, batch writer, conditions, paginators. Prints "done" at its end."""

import sys
from decimal import Decimal

import boto3
from boto3.dynamodb.conditions import Attr, Key
from botocore.exceptions import ClientError

dynamodb = boto3.resource(
    "dynamodb",
    endpoint_url=sys.argv[1],
    region_name="eu-west-1",
    aws_access_key_id="key",
    aws_secret_access_key="secret",
)
client = dynamodb.meta.client

table = dynamodb.create_table(
    TableName="Music",
    KeySchema=[
        {"AttributeName": "Artist", "KeyType": "HASH"},
        {"AttributeName": "SongTitle", "KeyType": "RANGE"},
    ],
    AttributeDefinitions=[
        {"AttributeName": "Artist", "AttributeType": "S"},
        {"AttributeName": "SongTitle", "AttributeType": "S"},
    ],
    ProvisionedThroughput={"ReadCapacityUnits": 10, "WriteCapacityUnits": 5},
)
table.wait_until_exists()
assert table.item_count == 0

song = {
    "Artist": "Acme Band",
    "SongTitle": "Happy Day",
    "Awards": Decimal("1.50"),
    "tags": {"live", "jazz"},
    "address": {"state": "CA", "lines": ["a", None, True, b"\x00\x01"]},
}
table.put_item(Item=song)
stored = table.get_item(Key={"Artist": "Acme Band", "SongTitle": "Happy Day"})["Item"]
assert stored["Awards"] == Decimal("1.5")
assert stored["tags"] == {"live", "jazz"}
assert stored["address"]["lines"][3].value == b"\x00\x01"

changed = table.update_item(
    Key={"Artist": "Acme Band", "SongTitle": "Happy Day"},
    UpdateExpression="SET #a = #a + :one",
    ExpressionAttributeNames={"#a": "Awards"},
    ExpressionAttributeValues={":one": 1},
    ReturnValues="UPDATED_NEW",
)
assert changed["Attributes"] == {"Awards": Decimal("2.5")}

try:
    table.put_item(Item=song, ConditionExpression=Attr("Artist").not_exists())
    raise AssertionError("The condition should have failed")
except ClientError as error:
    assert error.response["Error"]["Code"] == "ConditionalCheckFailedException"
    assert error.response["ResponseMetadata"]["HTTPStatusCode"] == 400

with table.batch_writer(overwrite_by_pkeys=["Artist", "SongTitle"]) as batch:
    for i in range(60):
        batch.put_item(Item={"Artist": "No One", "SongTitle": "Song %02d" % (i % 40), "n": i})

page = table.query(
    KeyConditionExpression=Key("Artist").eq("No One") & Key("SongTitle").begins_with("Song 1"),
    FilterExpression=Attr("n").gte(50),
)
assert page["Count"] == 10 and page["ScannedCount"] == 10, page
assert table.scan(FilterExpression=Attr("address.state").eq("CA"))["Count"] == 1

pages = client.get_paginator("query").paginate(
    TableName="Music",
    KeyConditionExpression=Key("Artist").eq("No One"),
    PaginationConfig={"PageSize": 7},
)
assert sum(len(p["Items"]) for p in pages) == 40

table.delete_item(Key={"Artist": "Acme Band", "SongTitle": "Happy Day"})
assert "Item" not in table.get_item(Key={"Artist": "Acme Band", "SongTitle": "Happy Day"})
table.delete()
table.wait_until_not_exists()
print("done")
