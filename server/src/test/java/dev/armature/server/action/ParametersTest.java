package dev.armature.server.action;

import static org.assertj.core.api.Assertions.assertThat;

import dev.armature.runtime.operation.Operation;
import dev.armature.server.ApiModel;
import dev.armature.server.protocol.shape.ExpressionValuesShape;
import dev.armature.server.protocol.shape.FlagShape;
import dev.armature.server.protocol.shape.ItemShape;
import dev.armature.server.protocol.shape.Limits;
import dev.armature.server.protocol.shape.ListShape;
import dev.armature.server.protocol.shape.MapShape;
import dev.armature.server.protocol.shape.Member;
import dev.armature.server.protocol.shape.NameShape;
import dev.armature.server.protocol.shape.Shape;
import dev.armature.server.protocol.shape.StructureShape;
import dev.armature.server.protocol.shape.TextShape;
import dev.armature.server.protocol.shape.ValueShape;
import dev.armature.server.protocol.shape.WholeShape;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every parameter of every action, with its limits, is as the service's API says. */
final class ParametersTest {
    /** Where the service was seen to do otherwise than its API says, by the parts of a path that end it. */
    private static final List<String> OBSERVED = List.of(
            "required in CreateTableInput",
            "CreateTableInput.KeySchema",
            "LocalSecondaryIndexes[].KeySchema",
            "TableInput.TableClass",
            "Tags[]",
            "Tags[].Key",
            "Tags[].Value",
            "TagKeys[]",
            "SSESpecification.KMSMasterKeyId",
            "BatchWriteItemInput.RequestItems");

    @Test
    void everyOperationHasAnAction() {
        List<String> actions =
                Actions.all().stream().map(action -> action.operation().name()).toList();

        assertThat(actions)
                .containsExactlyElementsOf(
                        Operation.all().stream().map(Operation::name).toList());
    }

    static List<Action<?, ?>> actions() {
        return Actions.all();
    }

    @ParameterizedTest
    @MethodSource("actions")
    void parametersAreThoseOfTheApi(Action<?, ?> action) {
        ApiModel model = ApiModel.of(action.operation().name());
        String name = model.input(action.operation().name());

        assertThat(action.parameters().name()).isEqualTo(name);
        compare(model, action.parameters(), name, name);
    }

    private static void compare(ApiModel model, Shape<?> ours, String shapeName, String path) {
        Map<String, Object> theirs = model.shape(shapeName);
        String type = (String) theirs.get("type");
        if (ours instanceof StructureShape structure) {
            compareMembers(model, structure, theirs, path);
        } else if (ours instanceof ListShape<?> list) {
            assertThat(type).as(path).isEqualTo("list");
            compareLimits(list.length(), theirs, path);
            compare(model, list.element(), (String) theirs.get("member"), path + "[]");
        } else if (ours instanceof MapShape<?> map) {
            assertThat(type).as(path).isEqualTo("map");
            compareLimits(map.length(), theirs, path);
            compare(model, map.key(), (String) theirs.get("key"), path + " key");
            compare(model, map.value(), (String) theirs.get("value"), path + ".*");
        } else if (ours instanceof NameShape) {
            assertThat(type).as(path).isEqualTo("string");
        } else if (ours instanceof TextShape text) {
            assertThat(type).as(path).isEqualTo("string");
            compareText(text, theirs, path);
        } else if (ours instanceof WholeShape whole) {
            assertThat(type).as(path).isEqualToIgnoringCase(whole.type());
            compareLimits(whole.value(), theirs, path);
        } else if (ours instanceof FlagShape) {
            assertThat(type).as(path).isEqualTo("boolean");
        } else if (ours instanceof ValueShape) {
            assertThat(shapeName).as(path).isEqualTo("AttributeValue");
        } else {
            assertThat(ours).as(path).isInstanceOfAny(ItemShape.class, ExpressionValuesShape.class);
            assertThat(theirs.get("value")).as(path).isEqualTo("AttributeValue");
        }
    }

    private static void compareMembers(ApiModel model, StructureShape ours, Map<String, Object> theirs, String path) {
        Set<String> members = new TreeSet<>(((Map<String, ?>) members(theirs)).keySet());
        Set<String> required = new TreeSet<>();
        for (Member<?> member : ours.members()) {
            assertThat(members.remove(member.name()))
                    .as("%s.%s is of the API, and once", path, member.name())
                    .isTrue();
            if (member.isRequired()) {
                required.add(member.name());
            }
            compare(model, member.shape(), model.memberShape(theirs, member.name()), path + "." + member.name());
        }
        assertThat(members).as("missing in %s", path).isEmpty();
        Object theirRequired = theirs.getOrDefault("required", List.of());
        if (!isObserved("required in " + path) && !isObserved(path)) {
            assertThat(required).as("required in %s", path).hasSameElementsAs(strings(theirRequired));
        }
    }

    private static void compareText(TextShape ours, Map<String, Object> theirs, String path) {
        compareLimits(ours.length(), theirs, path);
        assertThat(ours.pattern().map(Pattern::pattern).orElse(null)).as(path).isEqualTo(theirs.get("pattern"));
        if (isObserved(path)) {
            return;
        }
        assertThat(ours.choices()).as(path).hasSameElementsAs(strings(theirs.getOrDefault("enum", List.of())));
    }

    private static boolean isObserved(String path) {
        return OBSERVED.stream().anyMatch(path::endsWith);
    }

    private static void compareLimits(Limits ours, Map<String, Object> theirs, String path) {
        if (isObserved(path)) {
            return;
        }
        assertThat(ours.least()).as("least of %s", path).isEqualTo(theirs.getOrDefault("min", Long.MIN_VALUE));
        assertThat(ours.most()).as("most of %s", path).isEqualTo(theirs.getOrDefault("max", Long.MAX_VALUE));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, ?> members(Map<String, Object> structure) {
        return (Map<String, ?>) structure.get("members");
    }

    @SuppressWarnings("unchecked")
    private static List<String> strings(Object list) {
        return (List<String>) list;
    }
}
