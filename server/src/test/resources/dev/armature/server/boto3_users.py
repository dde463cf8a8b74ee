"""The Python section of a DynamoDB primer, with what it should find. Prints "done" at its end.

Reads the endpoint, the region and the credentials from the environment, as the primer's own lines do.
"""

from decimal import Decimal

import boto3
from boto3.dynamodb.conditions import Attr, Key
from botocore.exceptions import ClientError

# Create a table, and wait until it exists.
dynamodb = boto3.resource("dynamodb")
table = dynamodb.create_table(
    TableName="users",
    KeySchema=[
        {"AttributeName": "username", "KeyType": "HASH"},
        {"AttributeName": "last_name", "KeyType": "RANGE"},
    ],
    AttributeDefinitions=[
        {"AttributeName": "username", "AttributeType": "S"},
        {"AttributeName": "last_name", "AttributeType": "S"},
    ],
    ProvisionedThroughput={"ReadCapacityUnits": 5, "WriteCapacityUnits": 5},
)
table.meta.client.get_waiter("table_exists").wait(TableName="users")
assert table.item_count == 0

# Get an existing table: a resource that loads when it is looked at.
table = dynamodb.Table("users")
assert table.creation_date_time.tzinfo is not None
assert table.table_status == "ACTIVE"
assert table.provisioned_throughput["ReadCapacityUnits"] == 5
assert [one.name for one in dynamodb.tables.all()] == ["users"]

# Create, get, update and delete an item.
jane = {
    "username": "janedoe",
    "first_name": "Jane",
    "last_name": "Doe",
    "age": 25,
    "account_type": "standard_user",
}
key = {"username": "janedoe", "last_name": "Doe"}
answer = table.put_item(Item=jane)
assert answer["ResponseMetadata"]["HTTPStatusCode"] == 200
assert len(answer["ResponseMetadata"]["RequestId"]) == 52
assert table.get_item(Key=key)["Item"] == jane
table.update_item(Key=key, UpdateExpression="SET age = :val1", ExpressionAttributeValues={":val1": 26})
assert table.get_item(Key=key)["Item"]["age"] == Decimal(26)
table.delete_item(Key=key)
assert "Item" not in table.get_item(Key=key)

# Write in batches.
people = [
    ("johndoe", "John", "Doe", 25, "standard_user", "1 Jefferson Street", "Los Angeles", "CA", 90001),
    ("janedoering", "Jane", "Doering", 40, "super_user", "2 Washington Avenue", "Seattle", "WA", 98109),
    ("bobsmith", "Bob", "Smith", 18, "standard_user", "3 Madison Lane", "Louisville", "KY", 40213),
    ("alicedoe", "Alice", "Doe", 27, "super_user", "1 Jefferson Street", "Los Angeles", "CA", 90001),
]
with table.batch_writer() as batch:
    for username, first_name, last_name, age, account_type, road, city, state, zipcode in people:
        batch.put_item(
            Item={
                "account_type": account_type,
                "username": username,
                "first_name": first_name,
                "last_name": last_name,
                "age": age,
                "address": {"road": road, "city": city, "state": state, "zipcode": zipcode},
            }
        )
with table.batch_writer() as batch:
    for i in range(50):
        batch.put_item(Item={"account_type": "anonymous", "username": f"user{i}", "last_name": "unknown"})
assert table.scan(Select="COUNT")["Count"] == 54

# Write in batches that name an item twice.
pairs = dynamodb.create_table(
    TableName="pairs",
    BillingMode="PAY_PER_REQUEST",
    KeySchema=[
        {"AttributeName": "partition_key", "KeyType": "HASH"},
        {"AttributeName": "sort_key", "KeyType": "RANGE"},
    ],
    AttributeDefinitions=[
        {"AttributeName": "partition_key", "AttributeType": "S"},
        {"AttributeName": "sort_key", "AttributeType": "S"},
    ],
)
pairs.wait_until_exists()
with pairs.batch_writer(overwrite_by_pkeys=["partition_key", "sort_key"]) as batch:
    batch.put_item(Item={"partition_key": "p1", "sort_key": "s1", "other": "111"})
    batch.put_item(Item={"partition_key": "p1", "sort_key": "s1", "other": "222"})
    batch.delete_item(Key={"partition_key": "p1", "sort_key": "s2"})
    batch.put_item(Item={"partition_key": "p1", "sort_key": "s2", "other": "444"})
found = pairs.query(KeyConditionExpression=Key("partition_key").eq("p1"))["Items"]
assert [(item["sort_key"], item["other"]) for item in found] == [("s1", "222"), ("s2", "444")]
try:
    with pairs.batch_writer() as batch:
        batch.put_item(Item={"partition_key": "p1", "sort_key": "s1"})
        batch.put_item(Item={"partition_key": "p1", "sort_key": "s1"})
    raise AssertionError("an item twice in one batch")
except ClientError as refused:
    assert refused.response["Error"] == {
        "Code": "ValidationException",
        "Message": "Provided list of item keys contains duplicates",
    }

# Query and scan.
items = table.query(KeyConditionExpression=Key("username").eq("johndoe"))["Items"]
assert [item["first_name"] for item in items] == ["John"]
items = table.scan(FilterExpression=Attr("age").lt(27))["Items"]
assert sorted(item["username"] for item in items) == ["bobsmith", "johndoe"]
items = table.scan(FilterExpression=Attr("first_name").begins_with("J") & Attr("account_type").eq("super_user"))["Items"]
assert [item["username"] for item in items] == ["janedoering"]
items = table.scan(FilterExpression=Attr("address.state").eq("CA"))["Items"]
assert sorted(item["username"] for item in items) == ["alicedoe", "johndoe"]
items = table.scan(
    FilterExpression=(Attr("age").between(20, 30) | Attr("account_type").is_in(["super_user"]))
    & ~Attr("first_name").contains("ohn")
    & Attr("address").exists()
    & Attr("nickname").not_exists()
    & Attr("address").attribute_type("M")
    & Attr("address").size().eq(4)
)["Items"]
assert sorted(item["username"] for item in items) == ["alicedoe", "janedoering"]
items = table.query(KeyConditionExpression=Key("username").eq("johndoe") & Key("last_name").begins_with("D"))["Items"]
assert items[0]["address"] == {"road": "1 Jefferson Street", "city": "Los Angeles", "state": "CA", "zipcode": Decimal(90001)}

# Page through everything.
pages = list(dynamodb.meta.client.get_paginator("scan").paginate(TableName="users", PaginationConfig={"PageSize": 20}))
assert [page["ScannedCount"] for page in pages] == [20, 20, 14]

# Delete a table.
table.delete()
table.wait_until_not_exists()
try:
    table.load()
    raise AssertionError("a table that was deleted")
except ClientError as refused:
    assert refused.response["Error"] == {
        "Code": "ResourceNotFoundException",
        "Message": "Requested resource not found: Table: users not found",
    }
print("done")
