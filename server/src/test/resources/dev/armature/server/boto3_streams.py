"""Follows a table's stream through boto3: view, shards, iterators, pages, removal by the user. Prints "done" at its end."""

import sys

import boto3

options = {
    "endpoint_url": sys.argv[1],
    "region_name": "eu-west-1",
    "aws_access_key_id": "key",
    "aws_secret_access_key": "secret",
}
dynamodb = boto3.client("dynamodb", **options)
streams = boto3.client("dynamodbstreams", **options)

created = dynamodb.create_table(
    TableName="Music",
    KeySchema=[{"AttributeName": "Artist", "KeyType": "HASH"}],
    AttributeDefinitions=[{"AttributeName": "Artist", "AttributeType": "S"}],
    BillingMode="PAY_PER_REQUEST",
    StreamSpecification={"StreamEnabled": True, "StreamViewType": "NEW_AND_OLD_IMAGES"},
)["TableDescription"]
arn = created["LatestStreamArn"]
assert arn.endswith("/stream/" + created["LatestStreamLabel"])

key = {"Artist": {"S": "Acme Band"}}
dynamodb.put_item(TableName="Music", Item={**key, "Awards": {"N": "1"}})
dynamodb.update_item(
    TableName="Music",
    Key=key,
    UpdateExpression="SET Awards = Awards + :one",
    ExpressionAttributeValues={":one": {"N": "1"}},
)
dynamodb.delete_item(TableName="Music", Key=key)

listed = streams.list_streams(TableName="Music")["Streams"]
assert [stream["StreamArn"] for stream in listed] == [arn]
described = streams.describe_stream(StreamArn=arn)["StreamDescription"]
assert described["StreamStatus"] == "ENABLED"
assert described["CreationRequestDateTime"].year >= 2020
shard = described["Shards"][0]
assert "EndingSequenceNumber" not in shard["SequenceNumberRange"]

iterator = streams.get_shard_iterator(StreamArn=arn, ShardId=shard["ShardId"], ShardIteratorType="TRIM_HORIZON")[
    "ShardIterator"
]
records = []
page = streams.get_records(ShardIterator=iterator, Limit=2)
while page["Records"]:
    records += page["Records"]
    page = streams.get_records(ShardIterator=page["NextShardIterator"], Limit=2)

assert [record["eventName"] for record in records] == ["INSERT", "MODIFY", "REMOVE"]
assert all(record["eventSource"] == "aws:dynamodb" and record["eventVersion"] == "1.1" for record in records)
assert len({record["eventID"] for record in records}) == 3
change = records[1]["dynamodb"]
assert change["Keys"] == key
assert change["OldImage"]["Awards"] == {"N": "1"}
assert change["NewImage"]["Awards"] == {"N": "2"}
assert "NewImage" not in records[2]["dynamodb"]
numbers = [int(record["dynamodb"]["SequenceNumber"]) for record in records]
assert numbers == sorted(numbers)

after = streams.get_shard_iterator(
    StreamArn=arn,
    ShardId=shard["ShardId"],
    ShardIteratorType="AFTER_SEQUENCE_NUMBER",
    SequenceNumber=records[0]["dynamodb"]["SequenceNumber"],
)["ShardIterator"]
assert len(streams.get_records(ShardIterator=after)["Records"]) == 2

dynamodb.update_table(TableName="Music", StreamSpecification={"StreamEnabled": False})
assert streams.describe_stream(StreamArn=arn)["StreamDescription"]["StreamStatus"] == "DISABLED"
last = streams.get_shard_iterator(StreamArn=arn, ShardId=shard["ShardId"], ShardIteratorType="TRIM_HORIZON")
assert "NextShardIterator" not in streams.get_records(ShardIterator=last["ShardIterator"])

try:
    streams.describe_stream(StreamArn=arn + "0")
    raise AssertionError("a stream that is not there is described")
except streams.exceptions.ResourceNotFoundException:
    pass

print("done")
