package dev.armature.server.protocol;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.armature.runtime.Wordings;
import dev.armature.runtime.value.DynamoNumber;
import dev.armature.runtime.value.InvalidItemException;
import dev.armature.runtime.value.InvalidNumberException;
import dev.armature.runtime.value.ItemSink;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class EveryTextIsExpectedTest {
    @Test
    void andSaysWhatIsExpected() throws Exception {
        Wordings wordings =
                new Wordings(Map.of(InvalidNumberException.class, numbers(), InvalidItemException.class, items()));

        Wordings.requireExpected(
                wordings.of(Wording.class, Class.forName("dev.armature.server.action.LegacyWording")),
                "dev/armature/server/texts.txt");
    }

    private static List<Object> numbers() {
        return Stream.of("x", "", "1".repeat(39), "1e126", "1e-131")
                .<Object>map(text -> catchThrowableOfType(InvalidNumberException.class, () -> DynamoNumber.parse(text)))
                .toList();
    }

    private static List<Object> items() {
        List<Consumer<ItemSink>> wrong = List.of(
                sink -> sink.attribute(""),
                sink -> sink.attribute("n".repeat(65_536)),
                sink -> sink.attribute("n").string("\ud800"));
        return wrong.stream()
                .<Object>map(
                        write -> catchThrowableOfType(InvalidItemException.class, () -> write.accept(new ItemSink())))
                .toList();
    }
}
