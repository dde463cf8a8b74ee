package dev.armature.processor.validation;

import dev.armature.processor.diagnostic.Diagnostics;
import dev.armature.processor.diagnostic.RuleId;
import dev.armature.processor.model.AttributeModel;
import dev.armature.processor.model.CodecModel;
import dev.armature.processor.model.CompositionModel;
import dev.armature.processor.model.Declared;
import dev.armature.processor.model.KeyPart;
import dev.armature.processor.model.KeyTemplateModel;
import dev.armature.processor.model.ScalarKind;
import dev.armature.processor.model.TableModel;
import dev.armature.processor.model.TtlModel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One attribute says when an item expires: epoch seconds, of a component that is no key or derived from one. */
final class TimeToLiveRule implements Rule.OfTable {

    private static final int MAX_NAME_BYTES = 255;

    @Override
    public RuleId id() {
        return RuleId.TIME_TO_LIVE;
    }

    @Override
    public void check(TableModel table, Diagnostics diagnostics) {
        List<TtlModel> found = table.settings().timesToLive();
        found.stream()
                .skip(1)
                .forEach(second -> diagnostics.error(
                        id(),
                        second.origin(),
                        "`%s` has @Ttl twice, and a table has one attribute that says when its items expire. Keep one."
                                .formatted(table.entity().type())));
        for (TtlModel ttl : found) {
            ttl.derived()
                    .ifPresentOrElse(
                            derived -> checkDerived(table, ttl, derived, diagnostics),
                            () -> checkComponent(table, ttl, diagnostics));
        }
    }

    private void checkComponent(TableModel table, TtlModel ttl, Diagnostics diagnostics) {
        for (AttributeModel attribute : table.entity().attributes()) {
            if (attribute.policy().ttl().equals(Optional.of(ttl.origin())) && !isExpiry(attribute)) {
                diagnostics.error(id(), ttl.origin(), """
                        `%s` says when an item expires, and is of type `%s`. Declare it as Instant, or as a long of epoch \
                        seconds.""".formatted(attribute.component(), attribute.declaredType()));
            }
        }
        for (KeyPart part : table.key().parts()) {
            if (part.attribute().name().equals(ttl.attribute().value())) {
                diagnostics.error(
                        RuleId.MANAGED_KEY,
                        ttl.origin(),
                        "`%s` is a key of the table, and an item whose time of expiry changes would be another one. Drop one of the two."
                                .formatted(part.attribute().component()));
            }
        }
    }

    private static boolean isExpiry(AttributeModel attribute) {
        return attribute
                .codec()
                .scalarKind()
                .filter(kind -> kind == ScalarKind.EPOCH_SECONDS || kind == ScalarKind.LONG)
                .isPresent();
    }

    private void checkDerived(TableModel table, TtlModel ttl, TtlModel.Derived derived, Diagnostics diagnostics) {
        String name = ttl.attribute().value();
        if (name.isEmpty() || name.getBytes(StandardCharsets.UTF_8).length > MAX_NAME_BYTES) {
            diagnostics.error(
                    id(),
                    ttl.attribute().origin(),
                    "@Ttl on a type names the attribute that stores the time, with 1 to 255 bytes. Give `attribute`.");
        }
        table.entity().attributes().stream()
                .filter(attribute -> attribute.name().equals(name))
                .forEach(attribute -> diagnostics.error(
                        id(),
                        ttl.attribute().origin(),
                        "@Ttl stores the time as `%s`, as which `%s` is stored. Name another, or annotate the component."
                                .formatted(name, attribute.component())));
        if (composed(table.entity().composition()).anyMatch(name::equals)) {
            diagnostics.error(
                    id(),
                    ttl.attribute().origin(),
                    "@Ttl stores the time as `%s`, which holds a composed key or the entity's type. Name another."
                            .formatted(name));
        }
        checkFrom(table, derived.from(), diagnostics);
        if (!isDuration(derived.after().value())) {
            diagnostics.error(id(), derived.after().origin(), """
                    `after` is `%s`, which is no time of zero or more such as P30D or PT12H. Correct the text; months and \
                    years have no fixed length.""".formatted(
                            derived.after().value()));
        }
    }

    private static Stream<String> composed(CompositionModel composition) {
        return Stream.concat(
                composition.templates().stream().map(KeyTemplateModel::attribute),
                composition.type().stream().map(type -> type.attribute().value()));
    }

    private void checkFrom(TableModel table, Declared<String> from, Diagnostics diagnostics) {
        boolean isTime = table.entity().attributes().stream()
                .filter(attribute -> attribute.component().equals(from.value()))
                .anyMatch(TimeToLiveRule::isTime);
        if (!isTime) {
            diagnostics.error(id(), from.origin(), """
                    `from` is `%s`, which is no component of `%s` that holds a time: an Instant, OffsetDateTime, \
                    ZonedDateTime, or a long of epoch seconds. Name one.""".formatted(
                            from.value(), table.entity().type()));
        }
    }

    private static boolean isTime(AttributeModel attribute) {
        return attribute.codec() instanceof CodecModel.Scalar scalar
                && switch (scalar.kind()) {
                    case INSTANT, OFFSET_DATE_TIME, ZONED_DATE_TIME, LONG -> true;
                    default -> false;
                };
    }

    private static boolean isDuration(String text) {
        try {
            return !Duration.parse(text).isNegative();
        } catch (DateTimeParseException unreadable) {
            return false;
        }
    }
}
