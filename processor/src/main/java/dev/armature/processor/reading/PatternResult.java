package dev.armature.processor.reading;

import dev.armature.processor.model.PatternModel.Result;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * What a method of a repository interface returns, taken apart.
 *
 * @param result what it makes of the query
 * @param isFuture whether that is answered by a future
 * @param item what each item is read as; empty where items are counted
 */
record PatternResult(Result result, boolean isFuture, Optional<TypeElement> item) {

    private static final Map<String, Result> OF_ITEMS = Map.of(
            "java.util.List", Result.LIST,
            "java.util.stream.Stream", Result.STREAM,
            "dev.armature.runtime.table.Page", Result.PAGE,
            "java.util.Optional", Result.FIRST,
            "java.util.concurrent.Flow.Publisher", Result.PUBLISHER);

    /** Takes a return type apart; empty where it is none that a method can have. */
    static Optional<PatternResult> of(TypeMirror returned) {
        if (returned instanceof DeclaredType declared
                && JavaTypes.isNamed(declared, "java.util.concurrent.CompletableFuture")
                && declared.getTypeArguments().size() == 1) {
            return ofAnswer(declared.getTypeArguments().get(0), true)
                    .filter(answer -> answer.result() != Result.STREAM && answer.result() != Result.PUBLISHER);
        }
        return ofAnswer(returned, false);
    }

    private static Optional<PatternResult> ofAnswer(TypeMirror type, boolean isFuture) {
        if (type.getKind() == TypeKind.LONG) {
            return Optional.of(new PatternResult(Result.COUNT, isFuture, Optional.empty()));
        }
        if (!(type instanceof DeclaredType declared)) {
            return Optional.empty();
        }
        if (JavaTypes.isNamed(declared, "java.lang.Long")) {
            return Optional.of(new PatternResult(Result.COUNT, isFuture, Optional.empty()));
        }
        List<? extends TypeMirror> arguments = declared.getTypeArguments();
        Result result = OF_ITEMS.get(
                ((TypeElement) declared.asElement()).getQualifiedName().toString());
        return result != null
                        && arguments.size() == 1
                        && arguments.get(0) instanceof DeclaredType item
                        && item.getTypeArguments().isEmpty()
                ? Optional.of(new PatternResult(result, isFuture, Optional.of((TypeElement) item.asElement())))
                : Optional.empty();
    }
}
