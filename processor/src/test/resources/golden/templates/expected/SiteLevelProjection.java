package iot;

import dev.armature.runtime.codec.StandardConverters;
import dev.armature.runtime.key.ComposedKey;
import dev.armature.runtime.key.KeyComponent;
import dev.armature.runtime.key.KeySegment;
import dev.armature.runtime.key.KeyTemplate;
import dev.armature.runtime.key.KeyValues;
import dev.armature.runtime.table.ItemProjection;
import dev.armature.runtime.table.ProjectionDecoder;
import dev.armature.runtime.value.AttributeName;
import dev.armature.runtime.value.AttributeSource;
import java.time.Instant;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** Reads a {@link SiteLevel} from what is stored of a {@link Reading}. */
@Generated("dev.armature.processor.MapperProcessor")
public final class SiteLevelProjection extends ProjectionDecoder<SiteLevel> {
    private static final AttributeName AT = AttributeName.of("at");
    private static final AttributeName SITE = AttributeName.of("site");
    private static final AttributeName LEVEL = AttributeName.of("level");

    private static final KeyComponent<String> DEVICE_ID_COMPONENT =
            KeyComponent.of("deviceId", StandardConverters.string());

    private static final KeyComponent<Instant> AT_COMPONENT = KeyComponent.of("at", StandardConverters.instant());

    private static final KeyComponent<Long> SEQ_COMPONENT =
            KeyComponent.padded("seq", 10, StandardConverters.longValue());

    private static final KeyComponent<String> SITE_COMPONENT = KeyComponent.of("site", StandardConverters.string());

    private static final KeyComponent<Integer> LEVEL_COMPONENT =
            KeyComponent.padded("level", 3, StandardConverters.intValue());

    private static final ComposedKey PRIMARY_KEY = ComposedKey.of(
            KeyTemplate.partition(AttributeName.of("pk"), KeySegment.literal("DEV#"), DEVICE_ID_COMPONENT),
            KeyTemplate.sort(AttributeName.of("sk"), AT_COMPONENT, KeySegment.literal("#"), SEQ_COMPONENT));

    private static final ComposedKey BY_SITE_KEY = ComposedKey.of(
            KeyTemplate.partition(AttributeName.of("site-pk"), KeySegment.literal("SITE#"), SITE_COMPONENT),
            KeyTemplate.sort(AttributeName.of("site-sk"), LEVEL_COMPONENT, KeySegment.literal("#"), AT_COMPONENT));

    /** Reads through the table, and index {@code by-value}. */
    public static final ItemProjection<Reading, SiteLevel> OF_READING =
            new SiteLevelProjection(PRIMARY_KEY).reading(AT, SITE, LEVEL);

    /** Reads from the entries of index {@code by-site}. */
    public static final ItemProjection<ReadingBySite, SiteLevel> OF_READING_BY_SITE =
            new SiteLevelProjection(PRIMARY_KEY, BY_SITE_KEY).reading();

    private SiteLevelProjection(ComposedKey... keys) {
        super("Reading", keys);
    }

    @Override
    protected SiteLevel readAttributes(AttributeSource source) {
        KeyValues key = readKeys(source);
        return new SiteLevel(
                key.get(DEVICE_ID_COMPONENT),
                key.has(AT_COMPONENT) ? key.get(AT_COMPONENT) : StandardConverters.instant().read(source.at(AT)),
                key.has(SITE_COMPONENT) ? Optional.of(key.get(SITE_COMPONENT)) : source.optionalString(SITE),
                key.has(LEVEL_COMPONENT) ? key.get(LEVEL_COMPONENT) : source.at(LEVEL).intNumber());
    }
}
