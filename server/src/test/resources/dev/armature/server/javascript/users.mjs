// Uses a server through the AWS SDK for JavaScript: both clients, errors, paginators, transactions. Prints "done".
import assert from "node:assert/strict";
import {
  CreateTableCommand,
  DeleteTableCommand,
  DescribeTableCommand,
  DynamoDBClient,
  ListTablesCommand,
  waitUntilTableExists,
  waitUntilTableNotExists,
} from "@aws-sdk/client-dynamodb";
import {
  BatchWriteCommand,
  DeleteCommand,
  DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  QueryCommand,
  TransactWriteCommand,
  UpdateCommand,
  paginateScan,
} from "@aws-sdk/lib-dynamodb";

const client = new DynamoDBClient({
  endpoint: process.argv[2],
  region: "eu-west-1",
  credentials: { accessKeyId: "key", secretAccessKey: "secret" },
});
const documents = DynamoDBDocumentClient.from(client, { marshallOptions: { removeUndefinedValues: true } });
const TableName = "users";

await client.send(
  new CreateTableCommand({
    TableName,
    BillingMode: "PAY_PER_REQUEST",
    AttributeDefinitions: [
      { AttributeName: "username", AttributeType: "S" },
      { AttributeName: "last_name", AttributeType: "S" },
    ],
    KeySchema: [
      { AttributeName: "username", KeyType: "HASH" },
      { AttributeName: "last_name", KeyType: "RANGE" },
    ],
  }),
);
await waitUntilTableExists({ client, maxWaitTime: 20, minDelay: 1, maxDelay: 2 }, { TableName });
const { Table } = await client.send(new DescribeTableCommand({ TableName }));
assert.equal(Table.TableStatus, "ACTIVE");
assert.ok(Table.CreationDateTime instanceof Date);
assert.deepEqual((await client.send(new ListTablesCommand({}))).TableNames, [TableName]);

const jane = {
  username: "janedoe",
  last_name: "Doe",
  age: 25,
  tags: new Set(["a", "b"]),
  photo: new Uint8Array([0, 1, 255]),
  address: { state: "CA", lines: ["1 Jefferson Street", null, true] },
};
await documents.send(new PutCommand({ TableName, Item: jane }));
const Key = { username: "janedoe", last_name: "Doe" };
const found = await documents.send(new GetCommand({ TableName, Key, ReturnConsumedCapacity: "TOTAL" }));
assert.deepEqual(found.Item, jane);
assert.equal(found.ConsumedCapacity.CapacityUnits, 0.5);
assert.equal((await documents.send(new GetCommand({ TableName, Key: { ...Key, last_name: "x" } }))).Item, undefined);

const updated = await documents.send(
  new UpdateCommand({
    TableName,
    Key,
    UpdateExpression: "SET age = age + :one, address.#state = :state",
    ExpressionAttributeNames: { "#state": "state" },
    ExpressionAttributeValues: { ":one": 1, ":state": "NY" },
    ReturnValues: "UPDATED_NEW",
  }),
);
assert.deepEqual(updated.Attributes, { age: 26, address: { state: "NY" } });

await assert.rejects(
  documents.send(
    new PutCommand({
      TableName,
      Item: Key,
      ConditionExpression: "attribute_not_exists(username)",
      ReturnValuesOnConditionCheckFailure: "ALL_OLD",
    }),
  ),
  (error) =>
    error.name === "ConditionalCheckFailedException" &&
    error.message === "The conditional request failed" &&
    error.Item.age.N === "26" &&
    error.$metadata.httpStatusCode === 400,
);
await assert.rejects(
  documents.send(
    new TransactWriteCommand({
      TransactItems: [
        { ConditionCheck: { TableName, Key, ConditionExpression: "attribute_not_exists(username)" } },
        { Put: { TableName, Item: { username: "nobody", last_name: "x" } } },
      ],
    }),
  ),
  (error) =>
    error.name === "TransactionCanceledException" &&
    error.CancellationReasons.map((reason) => reason.Code).join() === "ConditionalCheckFailed,None",
);
await assert.rejects(
  documents.send(new GetCommand({ TableName: "nothing", Key })),
  (error) => error.name === "ResourceNotFoundException" && error.message === "Requested resource not found",
);

await documents.send(
  new BatchWriteCommand({
    RequestItems: {
      [TableName]: Array.from({ length: 25 }, (_, i) => ({
        PutRequest: { Item: { username: "many", last_name: String(i).padStart(2, "0"), text: "x".repeat(100_000) } },
      })),
    },
  }),
);
let scanned = 0;
let pages = 0;
for await (const page of paginateScan({ client: documents, pageSize: 10 }, { TableName })) {
  scanned += page.Count;
  pages++;
}
assert.equal(scanned, 26);
assert.ok(pages > 2);
const last = await documents.send(
  new QueryCommand({
    TableName,
    KeyConditionExpression: "username = :u AND last_name BETWEEN :a AND :b",
    ExpressionAttributeValues: { ":u": "many", ":a": "03", ":b": "05" },
    ProjectionExpression: "last_name",
    ScanIndexForward: false,
  }),
);
assert.deepEqual(last.Items.map((item) => item.last_name), ["05", "04", "03"]);

await documents.send(new DeleteCommand({ TableName, Key }));
await client.send(new DeleteTableCommand({ TableName }));
await waitUntilTableNotExists({ client, maxWaitTime: 20, minDelay: 1, maxDelay: 2 }, { TableName });
console.log("done");
