package dev.armature.engine.wording;

import dev.armature.engine.expression.ExpressionException;
import dev.armature.runtime.Wordings;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class EveryTextIsExpectedTest {
    @Test
    void andSaysWhatIsExpected() throws Exception {
        Collection<String> texts = new Wordings(Map.of())
                .of(
                        CapacityWording.class,
                        ControlWording.class,
                        PartiqlWording.class,
                        RequestWording.class,
                        StreamWording.class,
                        TableWording.class);
        for (ExpressionException.Kind kind : ExpressionException.Kind.values()) {
            texts.add("ExpressionWording." + kind + " = "
                    + ExpressionWording.problem(kind.name(), "FilterExpression", List.of("{a}", "{b}")));
        }

        Wordings.requireExpected(texts, "dev/armature/engine/wording/texts.txt");
    }
}
