package dev.armature.conformance.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The Java of a document: its blocks of declarations as they stand, and those of statements one after the other in a
 * method. What the statements find there is said by a comment, {@code <!-- java: SongRepository songs, Song song -->}, and
 * types that the page does not show by {@code <!-- java types … -->}; a block behind {@code <!-- not compiled: … -->} is
 * left out.
 *
 * @param declarations types at the top
 * @param statements what stands in a method
 * @param given the method's parameters
 */
record JavaOfPage(List<String> declarations, List<String> statements, String given) {

    private static final Pattern BLOCK = Pattern.compile(
            "(?s)(<!-- not compiled: [^>]*-->\\s*)?```java\n(.*?)```|<!-- java: (.*?) *-->|<!-- java types\n(.*?)-->");
    private static final Pattern DECLARATION = Pattern.compile(
            "^(@|public |abstract |final (class|record)|sealed |record |class |interface |enum |import ).*",
            Pattern.DOTALL);
    private static final String IMPORTS = """
            import dev.armature.engine.*;
            import dev.armature.engine.time.*;
            import dev.armature.runtime.client.*;
            import dev.armature.runtime.codec.*;
            import dev.armature.runtime.error.*;
            import dev.armature.runtime.sdk.*;
            import dev.armature.runtime.stream.*;
            import dev.armature.runtime.table.*;
            import java.math.*;
            import java.time.*;
            import java.util.*;
            import java.util.concurrent.*;
            import java.util.stream.*;
            import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
            import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
            import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
            import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;
            """;
    private static final String IMPORTS_OF_TYPES = IMPORTS + """
            import dev.armature.annotation.*;
            import dev.armature.runtime.value.AttributeSink;
            import dev.armature.runtime.value.AttributeSource;
            """;
    private static final String IMPORTS_OF_CALLS = IMPORTS + """
            import dev.armature.runtime.value.*;
            """;

    static JavaOfPage of(String text) {
        List<String> declarations = new ArrayList<>();
        List<String> statements = new ArrayList<>();
        String given = "";
        Matcher matcher = BLOCK.matcher(text);
        while (matcher.find()) {
            if (matcher.group(3) != null) {
                given = matcher.group(3);
            } else if (matcher.group(4) != null) {
                declarations.add(matcher.group(4));
            } else if (matcher.group(1) == null) {
                String block = matcher.group(2);
                (DECLARATION.matcher(block).matches() ? declarations : statements).add(block);
            }
        }
        return new JavaOfPage(declarations, statements, given);
    }

    /** Returns the file with the types; nothing in it is public, since each public type would need a file of its own. */
    String types(String packageName) {
        List<String> imports = new ArrayList<>();
        List<String> types = new ArrayList<>();
        for (String line : String.join("\n", declarations).split("\n", -1)) {
            (line.startsWith("import ") ? imports : types).add(line.replaceFirst("^public ", ""));
        }
        return "package " + packageName + ";\n" + IMPORTS_OF_TYPES + String.join("\n", imports) + "\n"
                + String.join("\n", types);
    }

    /** Returns the file with the statements. */
    String calls(String packageName) {
        return "package " + packageName + ";\n" + IMPORTS_OF_CALLS + "abstract class Calls {\n  void call(" + given
                + ") throws Exception {\n" + String.join("\n", statements) + "\n  }\n}\n";
    }
}
