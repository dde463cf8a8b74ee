package dev.armature.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.armature.processor.diagnostic.RuleId;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Holds the registry of rules, the bad sources and the documentation together. */
final class EveryRuleHasBadSourceTest {

    private static final Path DOCUMENTATION = Path.of("..", "docs", "diagnostics.md");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| (ARM-\\d{3}) \\|");

    @ParameterizedTest
    @EnumSource(
            value = RuleId.class,
            mode = EnumSource.Mode.EXCLUDE,
            // These are about the processor itself: see MapperProcessorTest.
            names = {"PROCESSOR_FAILURE", "UNKNOWN_OPTION"})
    void ruleIsReportedByItsBadSource(RuleId rule) {
        String expected =
                Sources.text(Sources.ROOT.resolve("bad").resolve(folder(rule)).resolve("expected.txt"));

        assertThat(expected).contains("[" + rule.code() + "]");
    }

    @Test
    void everyBadSourceBelongsToARule() {
        Set<String> folders = Sources.folders("bad").stream()
                .map(path -> path.getFileName().toString())
                .collect(Collectors.toSet());

        assertThat(Arrays.stream(RuleId.values()).map(EveryRuleHasBadSourceTest::folder))
                .containsAll(folders);
    }

    @Test
    void documentationHasOneRowForEachRuleInOrder() {
        List<String> rows = ROW.matcher(Sources.text(DOCUMENTATION))
                .results()
                .map(MatchResult::group)
                .map(row -> row.substring(2, 9))
                .toList();

        assertThat(rows)
                .containsExactlyElementsOf(
                        Arrays.stream(RuleId.values()).map(RuleId::code).toList());
    }

    /** Returns the name of a rule's folder: {@code TableKey} of {@code TABLE_KEY}. */
    private static String folder(RuleId rule) {
        return Arrays.stream(rule.name().split("_"))
                .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining());
    }
}
