package dev.armature.engine.expression.parsing;

import dev.armature.runtime.expression.Condition;
import dev.armature.runtime.expression.Operand;
import java.util.Optional;

/** A part of a condition's text: what it is good for is known only when the operator behind it has been read. */
sealed interface Term {
    /** Something that is true or false; {@code function} is its name if it is a call and nothing more. */
    record Predicate(Condition condition, Optional<Token> function) implements Term {
        static Predicate of(Condition condition) {
            return new Predicate(condition, Optional.empty());
        }

        static Predicate call(Condition condition, Token name) {
            return new Predicate(condition, Optional.of(name));
        }
    }

    /** Something that can be compared; {@code start} is its first token. */
    record Value(Operand operand, Token start) implements Term {}
}
