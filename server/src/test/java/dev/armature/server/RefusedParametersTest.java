package dev.armature.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Parameters that do not go together, each with the service's text. No table is needed to see it. */
final class RefusedParametersTest {
    private static RunningServer server;

    @BeforeAll
    static void start() throws Exception {
        server = new RunningServer();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            GetItem    | "Key":{},"AttributesToGet":["a"],"ProjectionExpression":"a" | Can not use both expression and non-expression parameters in the same request: Non-expression parameters: {AttributesToGet} Expression parameters: {ProjectionExpression}
            GetItem    | "Key":{},"ExpressionAttributeNames":{"#a":"a"}              | ExpressionAttributeNames can only be specified when using expressions
            GetItem    | "Key":{},"ProjectionExpression":"a","ExpressionAttributeNames":{} | ExpressionAttributeNames must not be empty
            DeleteItem | "Key":{},"ExpressionAttributeValues":{":a":{"S":"a"}}       | ExpressionAttributeValues can only be specified when using expressions: ConditionExpression is null
            UpdateItem | "Key":{},"ExpressionAttributeValues":{":a":{"S":"a"}}       | ExpressionAttributeValues can only be specified when using expressions: UpdateExpression and ConditionExpression are null
            UpdateItem | "Key":{},"UpdateExpression":"SET a=:a","ExpressionAttributeValues":{":a":{}} | ExpressionAttributeValues contains invalid value: Supplied AttributeValue is empty, must contain exactly one of the supported datatypes for key :a
            GetItem    | "Key":{},"AttributesToGet":["a","a"]                        | One or more parameter values were invalid: Duplicate value in attribute name: a
            UpdateItem | "Key":{},"AttributeUpdates":{"a":{"Action":"ADD","Value":{"S":"x"}}}    | One or more parameter values were invalid: ADD action is not supported for the type S
            UpdateItem | "Key":{},"AttributeUpdates":{"a":{"Action":"DELETE","Value":{"N":"1"}}} | One or more parameter values were invalid: DELETE action with value is not supported for the type N
            UpdateItem | "Key":{},"AttributeUpdates":{"a":{"Action":"PUT"}}          | One or more parameter values were invalid: Only DELETE action is allowed when no attribute value is specified
            DeleteItem | "Key":{},"ConditionalOperator":"OR"                         | ConditionalOperator cannot be used without Filter or Expected
            DeleteItem | "Key":{},"ConditionalOperator":"OR","Expected":{"a":{"Exists":false}}  | ConditionalOperator can only be used when Filter or Expected has two or more elements
            DeleteItem | "Key":{},"Expected":{"a":{}}                                | One or more parameter values were invalid: Value must be provided when Exists is null for Attribute: a
            DeleteItem | "Key":{},"Expected":{"a":{"Exists":true}}                   | One or more parameter values were invalid: Value must be provided when Exists is true for Attribute: a
            DeleteItem | "Key":{},"Expected":{"a":{"Exists":false,"Value":{"S":"a"}}} | One or more parameter values were invalid: Value cannot be used when Exists is false for Attribute: a
            DeleteItem | "Key":{},"Expected":{"a":{"Exists":true,"ComparisonOperator":"NULL"}} | One or more parameter values were invalid: Exists and ComparisonOperator cannot be used together for Attribute: a
            DeleteItem | "Key":{},"Expected":{"a":{"AttributeValueList":[]}}         | One or more parameter values were invalid: AttributeValueList can only be used with a ComparisonOperator for Attribute: a
            Scan       | "ScanFilter":{"a":{"ComparisonOperator":"BETWEEN","AttributeValueList":[{"N":"1"}]}} | One or more parameter values were invalid: Invalid number of argument(s) for the BETWEEN ComparisonOperator
            Scan       | "ScanFilter":{"a":{"ComparisonOperator":"BEGINS_WITH","AttributeValueList":[{"N":"1"}]}} | One or more parameter values were invalid: ComparisonOperator BEGINS_WITH is not valid for N AttributeValue type
            Scan       | "ScanFilter":{"a":{"ComparisonOperator":"IN","AttributeValueList":[{"N":"1"},{"S":"1"}]}} | One or more parameter values were invalid: AttributeValues inside AttributeValueList must be of same type
            Query      | "KeyConditions":{},"FilterExpression":"a"                   | Conditions can be of length 1 or 2 only
            Query      | "KeyConditions":{},"KeyConditionExpression":"a","QueryFilter":{} | Can not use both expression and non-expression parameters in the same request: Non-expression parameters: {QueryFilter, KeyConditions} Expression parameters: {KeyConditionExpression}
            Query      | "Select":"COUNT","AttributesToGet":["a"],"KeyConditions":{} | 1 validation error detected: Cannot specify the AttributesToGet when choosing to get only the Count
            Scan       | "Select":"ALL_ATTRIBUTES","AttributesToGet":["a"]           | Cannot specify the AttributesToGet when choosing to get ALL_ATTRIBUTES
            Query      | "Select":"SPECIFIC_ATTRIBUTES","KeyConditionExpression":"a=b" | 1 validation error detected: Must specify the AttributesToGet or ProjectionExpression when choosing to get SPECIFIC_ATTRIBUTES
            Scan       | "Select":"SPECIFIC_ATTRIBUTES"                              | Must specify the AttributesToGet or ProjectionExpression when choosing to get SPECIFIC_ATTRIBUTES
            Query      | "KeyConditions":{"a":{"ComparisonOperator":"NE","AttributeValueList":[{"N":"1"}]}} | Attempted conditional constraint is not an indexable operation
            CreateTable | "GlobalSecondaryIndexes":[],"AttributeDefinitions":[],"KeySchema":[{"AttributeName":"a","KeyType":"HASH"}] | One or more parameter values were invalid: List of GlobalSecondaryIndexes is empty
            """)
    void refuses(String operation, String parameters, String message) throws Exception {
        RunningServer.Answer answer = server.call(operation, "{\"TableName\":\"Abc\"," + parameters + "}");

        assertThat(answer.error()).isEqualTo("ValidationException");
        assertThat(answer.message()).isEqualTo(message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            TransactWriteItems | {"TransactItems":[{}]}          | Invalid Request: TransactWriteRequest should contain Delete or Put or Update request
            TransactWriteItems | {"TransactItems":[{"Delete":{"TableName":"Abc","Key":{}},"Put":{"TableName":"Abc","Item":{}}}]} | TransactItems can only contain one of Check, Put, Update or Delete
            BatchWriteItem     | {"RequestItems":{"Abc":[{}]}}   | Supplied AttributeValue has more than one datatypes set, must contain exactly one of the supported datatypes
            TransactWriteItems | {"TransactItems":[]}            | 1 validation error detected: Value '[]' at 'transactItems' failed to satisfy constraint: Member must have length greater than or equal to 1
            BatchWriteItem     | {"RequestItems":{}}             | The requestItems parameter is required for BatchWriteItem
            BatchWriteItem     | {"RequestItems":{"Abc":[]}}     | 1 validation error detected: Value '{Abc=[]}' at 'requestItems' failed to satisfy constraint: Map value must satisfy constraint: [Member must have length less than or equal to 25, Member must have length greater than or equal to 1]
            BatchWriteItem     | {"RequestItems":{"":[{"DeleteRequest":{"Key":{}}}]}} | 1 validation error detected: Value '{=[WriteRequest(putRequest=null, deleteRequest=DeleteRequest(key={}))]}' at 'requestItems' failed to satisfy constraint: Map keys must satisfy constraint: [Member must have length less than or equal to 1024, Member must have length greater than or equal to 1]
            BatchGetItem       | {"RequestItems":{}}             | 1 validation error detected: Value at 'RequestItems' failed to satisfy constraint: Member must have length greater than or equal to 1
            BatchGetItem       | {"RequestItems":{"Abc":{"Keys":[]}}} | 1 validation error detected: Value at 'RequestItems.Abc.member.Keys' failed to satisfy constraint: Member must have length greater than or equal to 1
            BatchGetItem       | {"RequestItems":{"Abc":{"Keys":[{}],"AttributesToGet":["a"]},"Def":{"Keys":[{}],"ProjectionExpression":"a"}}} | Can not use both expression and non-expression parameters in the same request: Non-expression parameters: {AttributesToGet} Expression parameters: {ProjectionExpression}
            """)
    void refusesBodies(String operation, String body, String message) throws Exception {
        assertThat(server.call(operation, body).message()).isEqualTo(message);
    }
}
