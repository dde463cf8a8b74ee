package dev.armature.conformance.local;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** Makes requests of items that meet: few keys, few attributes, values of all types. */
final class RandomRequests {
    private static final List<String> ATTRIBUTES = List.of("x", "y", "n", "ss", "l", "m", "age", "colour");
    private static final List<String> PATHS = List.of("x", "y", "n", "ss", "l", "m", "m.k", "l[0]", "l[1]", "m.l[1]");
    private static final List<String> VALUES = List.of(
            "{\"S\":\"a\"}",
            "{\"S\":\"ab\"}",
            "{\"S\":\"é\"}",
            "{\"S\":\"\"}",
            "{\"N\":\"1\"}",
            "{\"N\":\"-2.50\"}",
            "{\"N\":\"1e3\"}",
            "{\"N\":\"12345678901234567890.5\"}",
            "{\"B\":\"YQ==\"}",
            "{\"B\":\"YWI=\"}",
            "{\"BOOL\":true}",
            "{\"NULL\":true}",
            "{\"SS\":[\"a\",\"b\"]}",
            "{\"SS\":[\"a\"]}",
            "{\"NS\":[\"1\",\"2\"]}",
            "{\"BS\":[\"YQ==\"]}",
            "{\"L\":[{\"N\":\"1\"},{\"S\":\"a\"}]}",
            "{\"L\":[]}",
            "{\"M\":{\"k\":{\"S\":\"a\"},\"l\":{\"L\":[{\"N\":\"1\"}]}}}",
            "{\"M\":{}}");
    private static final List<String> CONDITIONS = List.of(
            "attribute_exists(%s)",
            "attribute_not_exists(%s)",
            "attribute_type(%s, :type)",
            "begins_with(%s, :v)",
            "contains(%s, :v)",
            "size(%s) > :one",
            "%s = :v",
            "%s <> :v",
            "%s < :v",
            "%s >= :v",
            "%s BETWEEN :v AND :w",
            "%s IN (:v, :w)",
            ":v < %s");
    private static final List<String> ACTIONS = List.of(
            "SET %s = :v",
            "SET %s = if_not_exists(%s, :v)",
            "SET %s = %s + :one",
            "SET %s = %s - :one",
            "SET %s = list_append(%s, :list)",
            "SET %s = :v REMOVE n",
            "REMOVE %s",
            "ADD %s :one",
            "ADD %s :set",
            "DELETE %s :set");

    private final Random random;

    RandomRequests(Random random) {
        this.random = random;
    }

    private <T> T oneOf(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private String key() {
        return "\"pk\":{\"S\":\"" + oneOf(List.of("a", "b")) + "\"},\"sk\":{\"N\":\"" + (1 + random.nextInt(3)) + "\"}";
    }

    private String item() {
        StringBuilder item = new StringBuilder(key());
        Map<String, String> attributes = new TreeMap<>();
        for (int i = random.nextInt(5); i > 0; i--) {
            String name = oneOf(ATTRIBUTES);
            attributes.put(name, value(name));
        }
        attributes.forEach((name, value) -> item.append(",\"%s\":%s".formatted(name, value)));
        return "{" + item + "}";
    }

    /** Returns a value, mostly of the type that an index wants of the attribute. */
    private String value(String name) {
        if (random.nextInt(8) == 0) {
            return oneOf(VALUES);
        }
        return switch (name) {
            case "age" -> "{\"N\":\"" + random.nextInt(5) + "\"}";
            case "colour" -> "{\"S\":\"" + oneOf(List.of("red", "blue")) + "\"}";
            default -> oneOf(VALUES);
        };
    }

    private String condition() {
        String one = oneOf(CONDITIONS).formatted(oneOf(PATHS));
        return switch (random.nextInt(6)) {
            case 0 -> one + " AND " + oneOf(CONDITIONS).formatted(oneOf(PATHS));
            case 1 -> one + " OR NOT " + oneOf(CONDITIONS).formatted(oneOf(PATHS));
            case 2 -> "NOT (" + one + ")";
            default -> one;
        };
    }

    private String action() {
        return oneOf(ACTIONS).replace("%s", oneOf(PATHS));
    }

    /** Returns the members for expressions: these, and the values that they name. */
    private String expressions(Map<String, String> expressions) {
        String all = String.join(" ", expressions.values());
        List<String> values = new ArrayList<>();
        define(values, all, ":v", oneOf(VALUES));
        define(values, all, ":w", oneOf(VALUES));
        define(values, all, ":one", "{\"N\":\"1\"}");
        define(values, all, ":list", "{\"L\":[{\"S\":\"z\"}]}");
        define(values, all, ":set", oneOf(List.of("{\"SS\":[\"a\",\"c\"]}", "{\"NS\":[\"2\",\"3\"]}")));
        define(values, all, ":type", "{\"S\":\"" + oneOf(List.of("S", "N", "L", "SS", "BOOL")) + "\"}");
        define(values, all, ":pk", "{\"S\":\"" + oneOf(List.of("a", "b")) + "\"}");
        define(values, all, ":sk", "{\"N\":\"2\"}");
        define(values, all, ":red", "{\"S\":\"red\"}");
        StringBuilder members = new StringBuilder();
        expressions.forEach((name, text) -> members.append(",\"%s\":\"%s\"".formatted(name, text)));
        return members + (values.isEmpty() ? "" : ",\"ExpressionAttributeValues\":{" + String.join(",", values) + "}");
    }

    private static void define(List<String> values, String expressions, String name, String value) {
        if (expressions.matches(".*" + name + "\\b.*")) {
            values.add("\"%s\":%s".formatted(name, value));
        }
    }

    private String maybeCondition(int oneIn) {
        return random.nextInt(oneIn) == 0 ? expressions(Map.of("ConditionExpression", condition())) : "";
    }

    private String returning(String... values) {
        return random.nextInt(2) == 0 ? ",\"ReturnValues\":\"" + oneOf(List.of(values)) + "\"" : "";
    }

    private static WrongRequests.Request request(String operation, String members) {
        String body = "{" + members + "}";
        return new WrongRequests.Request(operation + " " + body, operation, body);
    }

    /** Returns the next request. */
    WrongRequests.Request next() {
        String things = "\"TableName\":\"Things\"";
        return switch (random.nextInt(14)) {
            case 0, 1, 2 ->
                request("PutItem", things + ",\"Item\":" + item() + maybeCondition(2) + returning("NONE", "ALL_OLD"));
            case 3, 4, 5, 6 -> {
                String update = update();
                // Of a list whose element is removed, Local returns all and the service what was touched.
                yield request(
                        "UpdateItem",
                        things + ",\"Key\":{" + key() + "}" + update
                                + (update.contains("REMOVE")
                                        ? returning("NONE", "ALL_OLD", "ALL_NEW")
                                        : returning("NONE", "ALL_OLD", "ALL_NEW", "UPDATED_OLD", "UPDATED_NEW")));
            }
            case 7 ->
                request(
                        "DeleteItem",
                        things + ",\"Key\":{" + key() + "}" + maybeCondition(2) + returning("NONE", "ALL_OLD"));
            case 8 ->
                request(
                        "GetItem",
                        things + ",\"Key\":{" + key() + "},\"ProjectionExpression\":\"pk, " + oneOf(PATHS) + "\"");
            case 9 -> query(things);
            case 10 -> request("Scan", things + expressions(Map.of("FilterExpression", condition())));
            case 11 -> request("BatchGetItem", "\"RequestItems\":{\"Things\":{\"Keys\":[{" + key() + "}]}}");
            case 12 ->
                request(
                        "BatchWriteItem",
                        "\"RequestItems\":{\"Things\":[{\"PutRequest\":{\"Item\":" + item()
                                + "}},{\"DeleteRequest\":{\"Key\":{" + key() + "}}}]}");
            default -> transaction(things);
        };
    }

    private String update() {
        Map<String, String> expressions = new LinkedHashMap<>();
        String action = action();
        expressions.put("UpdateExpression", action);
        if (action.startsWith("REMOVE") || action.startsWith("DELETE")) {
            // Of an item that is missing, Local refuses to remove what is inside a document.
            expressions.put("ConditionExpression", "attribute_exists(pk)");
        } else if (random.nextInt(3) == 0) {
            expressions.put("ConditionExpression", condition());
        }
        return expressions(expressions);
    }

    private WrongRequests.Request query(String things) {
        Map<String, String> expressions = new LinkedHashMap<>();
        String index = "";
        switch (random.nextInt(4)) {
            case 0 -> {
                expressions.put("KeyConditionExpression", "colour = :red");
                index = ",\"IndexName\":\"byColour\"";
            }
            case 1 -> {
                expressions.put("KeyConditionExpression", "pk = :pk AND age >= :one");
                index = ",\"IndexName\":\"byAge\"";
            }
            default -> expressions.put("KeyConditionExpression", "pk = :pk AND sk <= :sk");
        }
        if (random.nextInt(2) == 0) {
            expressions.put("FilterExpression", condition());
        }
        String order = ",\"ScanIndexForward\":" + random.nextBoolean();
        String limit = index.isEmpty() && random.nextInt(3) == 0 ? ",\"Limit\":1" : "";
        return request("Query", things + index + order + limit + expressions(expressions));
    }

    private WrongRequests.Request transaction(String things) {
        return request(
                "TransactWriteItems",
                "\"TransactItems\":[{\"Put\":{" + things + ",\"Item\":" + item() + "}},{\"Update\":{" + things
                        + ",\"Key\":{" + key() + "}" + update() + "}}]");
    }
}
