package dev.armature.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The facts of the service's API: operations and shapes, as published with its clients. */
public final class ApiModel {
    /** In seconds, so that milliseconds are told from them. */
    private static final double YEAR_2200 = 7_258_118_400.0;

    private static final ApiModel TABLES = load("dynamodb-api.json");
    private static final ApiModel STREAMS = load("dynamodb-streams-api.json");

    private final Map<String, Object> operations;
    private final Map<String, Object> shapes;

    private ApiModel(Map<String, Object> model) {
        this.operations = members(model.get("operations"));
        this.shapes = members(model.get("shapes"));
    }

    /** Returns the model of DynamoDB's API. */
    public static ApiModel get() {
        return TABLES;
    }

    /** Returns the model that an operation is of: DynamoDB's, or that of its streams. */
    public static ApiModel of(String operation) {
        return STREAMS.operations.containsKey(operation) ? STREAMS : TABLES;
    }

    /** Returns what the header {@code X-Amz-Target} begins with. */
    public String namespace() {
        return this == STREAMS ? "DynamoDBStreams_20120810." : "DynamoDB_20120810.";
    }

    private static ApiModel load(String resource) {
        try (InputStream file = ApiModel.class.getResourceAsStream(resource)) {
            return new ApiModel(JsonTree.object(file.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the names of all operations. */
    public Iterable<String> operations() {
        return operations.keySet();
    }

    /** Returns the names of all errors that some operation answers. */
    public Set<String> errors() {
        Set<String> errors = new TreeSet<>();
        operations
                .values()
                .forEach(operation ->
                        list(members(operation).get("errors")).forEach(error -> errors.add((String) error)));
        return errors;
    }

    /** Returns the name of the shape of an operation's input. */
    public String input(String operation) {
        return (String) members(operations.get(operation)).get("input");
    }

    /** Returns the name of the shape of an operation's output; null if it answers with nothing. */
    public String output(String operation) {
        return (String) members(operations.get(operation)).get("output");
    }

    /** Returns what is known of a shape. */
    public Map<String, Object> shape(String name) {
        Map<String, Object> shape = members(shapes.get(name));
        if (shape == null) {
            throw new IllegalArgumentException("No shape " + name);
        }
        return shape;
    }

    /** Returns the name of the shape of a structure's member; null if it has none of this name. */
    public String memberShape(Map<String, Object> structure, String member) {
        Object shape = members(structure.get("members")).get(member);
        return shape instanceof Map<?, ?> details ? (String) details.get("shape") : (String) shape;
    }

    /** Returns what in {@code value} does not fit a shape, or an empty string. */
    public String misfit(String shapeName, Object value, String path) {
        Map<String, Object> shape = shape(shapeName);
        String type = (String) shape.get("type");
        switch (type) {
            case "structure" -> {
                return value instanceof Map<?, ?> map ? misfitOfMembers(shape, map, path) : wrong(path, type, value);
            }
            case "map" -> {
                if (value instanceof Map<?, ?> map) {
                    return firstOf(map.entrySet().stream()
                            .map(entry ->
                                    misfit((String) shape.get("value"), entry.getValue(), path + "." + entry.getKey()))
                            .toList());
                }
                return wrong(path, type, value);
            }
            case "list" -> {
                if (value instanceof List<?> list) {
                    return firstOf(list.stream()
                            .map(element -> misfit((String) shape.get("member"), element, path + "[]"))
                            .toList());
                }
                return wrong(path, type, value);
            }
            case "string" -> {
                return value instanceof String text ? misfitOfText(shape, text, path) : wrong(path, type, value);
            }
            case "blob" -> {
                return value instanceof String ? "" : wrong(path, type, value);
            }
            case "boolean" -> {
                return value instanceof Boolean ? "" : wrong(path, type, value);
            }
            case "integer", "long" -> {
                return value instanceof Long ? "" : wrong(path, type, value);
            }
            case "double" -> {
                return value instanceof Number ? "" : wrong(path, type, value);
            }
            case "timestamp" -> {
                return value instanceof Number seconds && seconds.doubleValue() < YEAR_2200
                        ? ""
                        : wrong(path, type, value);
            }
            default -> throw new IllegalStateException("Unknown type " + type);
        }
    }

    private static String misfitOfText(Map<String, Object> shape, String text, String path) {
        if (shape.get("enum") instanceof List<?> values && !values.contains(text)) {
            return path + " is none of " + values + ": " + text;
        }
        if (shape.get("min") instanceof Long least && text.length() < least) {
            return path + " is shorter than " + least + ": " + text;
        }
        if (shape.get("max") instanceof Long most && text.length() > most) {
            return path + " is longer than " + most + ": " + text;
        }
        return shape.get("pattern") instanceof String pattern && !text.matches(pattern)
                ? path + " does not match " + pattern + ": " + text
                : "";
    }

    private String misfitOfMembers(Map<String, Object> shape, Map<?, ?> value, String path) {
        for (Map.Entry<?, ?> entry : value.entrySet()) {
            String name = (String) entry.getKey();
            String member = memberShape(shape, name);
            String misfit = member == null
                    ? path + " has no member " + name
                    : misfit(member, entry.getValue(), path + "." + name);
            if (!misfit.isEmpty()) {
                return misfit;
            }
        }
        if (shape == shapes.get("AttributeValue") && value.size() != 1) {
            return path + " has not one type: " + value;
        }
        for (Object required : list(shape.get("required"))) {
            if (!value.containsKey(required)) {
                return path + " lacks " + required;
            }
        }
        return "";
    }

    private static String firstOf(List<String> misfits) {
        return misfits.stream().filter(misfit -> !misfit.isEmpty()).findFirst().orElse("");
    }

    private static String wrong(String path, String type, Object value) {
        return path + " is no " + type + ": " + value;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> members(Object object) {
        return (Map<String, Object>) object;
    }

    private static List<?> list(Object value) {
        return value == null ? List.of() : (List<?>) value;
    }
}
