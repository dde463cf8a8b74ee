package dev.armature.engine.wording;

import static org.assertj.core.api.Assertions.assertThat;

import dev.armature.engine.expression.ExpressionException.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class ExpressionWordingTest {
    @ParameterizedTest
    @EnumSource
    void everyKindHasItsText(Kind kind) {
        assertThat(ExpressionWording.problem(kind.name(), "FilterExpression", List.of("one", "two")))
                .isNotBlank()
                .doesNotContain("%");
    }

    @Test
    void fillsInTheDetails() {
        assertThat(ExpressionWording.problem("SYNTAX", "ConditionExpression", List.of("!", "!!")))
                .isEqualTo("Invalid ConditionExpression: Syntax error; token: \"!\", near: \"!!\"");
        assertThat(ExpressionWording.problem("PATHS_OVERLAP", "UpdateExpression", List.of("[a]", "[a, b]")))
                .isEqualTo(
                        "Invalid UpdateExpression: Two document paths overlap with each other; must remove or rewrite"
                                + " one of these paths; path one: [a], path two: [a, b]");
        assertThat(ExpressionWording.problem("UNUSED_NAMES", "", List.of("#a", "#b")))
                .isEqualTo("Value provided in ExpressionAttributeNames unused in expressions: keys: {#a, #b}");
        assertThat(ExpressionWording.problem("SECTION_OPERAND_TYPE", "UpdateExpression", List.of("ADD", "S")))
                .endsWith("operator: ADD, operand type: STRING, typeSet: ALLOWED_FOR_ADD_OPERAND");
    }

    @Test
    void takesNothingThatAUserWroteForAPlaceToFillIn() {
        assertThat(ExpressionWording.problem("SYNTAX", "FilterExpression", List.of("%2", "$1\\ %e")))
                .endsWith("token: \"%2\", near: \"$1\\ %e\"");
    }
}
