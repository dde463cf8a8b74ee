package dev.armature.engine.operation;

import dev.armature.engine.catalog.IndexDefinition;
import dev.armature.engine.expression.evaluation.ConditionEvaluator;
import dev.armature.engine.expression.evaluation.ProjectionApplier;
import dev.armature.engine.wording.RequestWording;
import dev.armature.runtime.error.ValidationException;
import dev.armature.runtime.expression.Projection;
import dev.armature.runtime.operation.Select;
import dev.armature.runtime.value.DocumentPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a Query or Scan answers of the items it evaluates.
 *
 * @param filter lets items through; null lets all
 * @param projection takes parts of them; null takes all
 * @param countsOnly whether they are counted and not returned
 * @param fetchesItems whether the items are read from the table, as the local index that is walked holds too little
 */
record Selection(
        @Nullable ConditionEvaluator filter,
        @Nullable ProjectionApplier projection,
        boolean countsOnly,
        boolean fetchesItems) {

    /** Returns what is wrong with a selection, as far as that is to be seen without looking at the table. */
    static Optional<String> findFault(Optional<Select> select, boolean hasProjection, boolean hasIndex) {
        if (select.isEmpty()) {
            return Optional.empty();
        }
        Select selected = select.get();
        if (selected == Select.SPECIFIC_ATTRIBUTES) {
            return hasProjection ? Optional.empty() : Optional.of(RequestWording.specificWithoutProjection());
        }
        if (hasProjection) {
            return Optional.of(RequestWording.projectionWithSelect(selected.name()));
        }
        return selected == Select.ALL_PROJECTED_ATTRIBUTES && !hasIndex
                ? Optional.of(RequestWording.allProjectedWithoutIndex())
                : Optional.empty();
    }

    /** Returns the selection from {@code target}; refuses what a global index does not hold. */
    static Selection of(
            ReadTarget target,
            Optional<Select> select,
            @Nullable Projection projection,
            @Nullable ProjectionApplier applier,
            @Nullable ConditionEvaluator filter) {
        boolean countsOnly = select.isPresent() && select.get() == Select.COUNT;
        boolean fetches = target.isPartial() && needsMore(target.index(), select, projection);
        return new Selection(filter, applier, countsOnly, fetches);
    }

    private static boolean needsMore(
            @Nullable IndexDefinition index, Optional<Select> select, @Nullable Projection projection) {
        if (index == null) {
            return false;
        }
        if (select.isPresent() && select.get() == Select.ALL_ATTRIBUTES) {
            if (!index.isLocal()) {
                throw new ValidationException(RequestWording.allAttributesOfGlobalIndex(index.name()));
            }
            return true;
        }
        List<String> missing = projection == null ? List.of() : missing(index, projection);
        if (!missing.isEmpty() && !index.isLocal()) {
            throw new ValidationException(RequestWording.notProjected(index.name(), missing));
        }
        return !missing.isEmpty();
    }

    private static List<String> missing(IndexDefinition index, Projection projection) {
        List<String> missing = new ArrayList<>();
        for (DocumentPath path : projection.paths()) {
            if (!index.projects(path.attribute())) {
                missing.add(path.attribute().text());
            }
        }
        return missing;
    }
}
