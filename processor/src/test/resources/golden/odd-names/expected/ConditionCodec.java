package odd;

import dev.armature.runtime.codec.AttributeConverter;
import dev.armature.runtime.codec.StandardConverters;
import dev.armature.runtime.table.EntityMapping;
import dev.armature.runtime.value.AttributeName;
import dev.armature.runtime.value.AttributeSink;
import dev.armature.runtime.value.AttributeSource;
import dev.armature.runtime.value.AttributeType;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.Generated;

/** Writes a {@link Condition} as an item, and reads it back. */
@Generated("dev.armature.processor.MapperProcessor")
final class ConditionCodec extends EntityMapping<Condition, ConditionKey> {
    static final AttributeName KEY = AttributeName.of("key");
    static final AttributeName TO_LIST = AttributeName.of("toList");
    static final AttributeName PLAN = AttributeName.of("plan");
    static final AttributeName ATTRIBUTES = AttributeName.of("attributes");
    static final AttributeName LIMIT = AttributeName.of("limit");
    static final AttributeName COUNT = AttributeName.of("count");
    static final AttributeName CONSISTENT_READ = AttributeName.of("consistentRead");
    static final AttributeName FILTER = AttributeName.of("filter");
    static final AttributeName SIZE = AttributeName.of("size");
    static final AttributeName PATH = AttributeName.of("path");
    static final AttributeName EQ = AttributeName.of("eq");
    static final AttributeName EXISTS = AttributeName.of("exists");
    static final AttributeName CONVERTER = AttributeName.of("converter");
    static final AttributeName SINK = AttributeName.of("sink");
    static final AttributeName SOURCE = AttributeName.of("source");
    static final AttributeName NOW = AttributeName.of("now");
    static final AttributeName ENTITY = AttributeName.of("entity");
    static final AttributeName INSTANCE_ATTRIBUTE = AttributeName.of("instance");
    static final AttributeName MAPPING = AttributeName.of("mapping");
    static final AttributeName MAPPING_ATTRIBUTE = AttributeName.of("MAPPING");
    static final AttributeName A_B = AttributeName.of("aB");
    static final AttributeName A_B_ATTRIBUTE = AttributeName.of("a_b");
    static final AttributeName TO_UPDATE = AttributeName.of("toUpdate");
    static final AttributeName TO_UPDATE_ATTRIBUTE = AttributeName.of("toUpdateAttribute");
    static final AttributeName CREATING = AttributeName.of("creating");
    static final AttributeName TABLE = AttributeName.of("table");
    static final AttributeName CHANGES = AttributeName.of("changes");
    static final AttributeName CONDITIONS = AttributeName.of("conditions");
    static final AttributeName CONDITION = AttributeName.of("condition");
    static final AttributeName FIND = AttributeName.of("find");
    static final AttributeName MISSING = AttributeName.of("missing");
    static final AttributeName STORED = AttributeName.of("stored");
    static final AttributeName LATE = AttributeName.of("late");
    static final AttributeName TAGS = AttributeName.of("tags");
    static final AttributeName TAGS_CONVERTER = AttributeName.of("tagsConverter");
    static final AttributeName ÜNÏCODE = AttributeName.of("Ünïcode");
    static final AttributeName COMMENT = AttributeName.of("*/ } {@code $T} \\u0041 \"<b>\"");
    static final AttributeName FORMAT = AttributeName.of("$L\n"
            + "\u0001");

    static final AttributeName INNER = AttributeName.of("inner");

    /** The codec; it has no state of its own. */
    public static final ConditionCodec INSTANCE = new ConditionCodec();

    static final AttributeConverter<Set<String>> TAGS_CONVERTER_CONVERTER =
            StandardConverters.setOf(StandardConverters.string(), AttributeType.SS);

    private ConditionCodec() {
        super("Condition", List.of(KEY, TO_LIST));
    }

    @Override
    protected void writeAttributes(Condition conditionEntity, AttributeSink sink) {
        sink.attribute(KEY).string(conditionEntity.key());
        sink.attribute(TO_LIST).string(conditionEntity.toList());
        sink.attribute(PLAN).string(conditionEntity.plan());
        sink.attribute(ATTRIBUTES).string(conditionEntity.attributes());
        sink.attribute(LIMIT).string(conditionEntity.limit());
        sink.attribute(COUNT).string(conditionEntity.count());
        sink.attribute(CONSISTENT_READ).string(conditionEntity.consistentRead());
        sink.attribute(FILTER).string(conditionEntity.filter());
        sink.attribute(SIZE).string(conditionEntity.size());
        sink.attribute(PATH).string(conditionEntity.path());
        sink.attribute(EQ).string(conditionEntity.eq());
        sink.attribute(EXISTS).string(conditionEntity.exists());
        sink.attribute(CONVERTER).string(conditionEntity.converter());
        sink.attribute(SINK).string(conditionEntity.sink());
        sink.attribute(SOURCE).string(conditionEntity.source());
        sink.attribute(NOW).string(conditionEntity.now());
        sink.attribute(ENTITY).string(conditionEntity.entity());
        sink.attribute(INSTANCE_ATTRIBUTE).string(conditionEntity.instance());
        sink.attribute(MAPPING).string(conditionEntity.mapping());
        sink.attribute(MAPPING_ATTRIBUTE).string(conditionEntity.MAPPING());
        sink.attribute(A_B).string(conditionEntity.aB());
        sink.attribute(A_B_ATTRIBUTE).string(conditionEntity.a_b());
        sink.attribute(TO_UPDATE).string(conditionEntity.toUpdate());
        sink.attribute(TO_UPDATE_ATTRIBUTE).string(conditionEntity.toUpdateAttribute());
        sink.attribute(CREATING).string(conditionEntity.creating());
        sink.attribute(TABLE).string(conditionEntity.table());
        sink.attribute(CHANGES).string(conditionEntity.changes());
        sink.attribute(CONDITIONS).string(conditionEntity.conditions());
        sink.attribute(CONDITION).string(conditionEntity.condition());
        sink.attribute(FIND).string(conditionEntity.find());
        sink.attribute(MISSING).string(conditionEntity.missing());
        sink.attribute(STORED).string(conditionEntity.stored());
        sink.attribute(LATE).string(conditionEntity.late());
        if (isPresent(TAGS, conditionEntity.tags())) {
            sink.attribute(TAGS);
            TAGS_CONVERTER_CONVERTER.write(conditionEntity.tags(), sink);
        }
        sink.attribute(TAGS_CONVERTER).string(conditionEntity.tagsConverter());
        sink.attribute(ÜNÏCODE).string(conditionEntity.Ünïcode());
        sink.attribute(COMMENT).string(conditionEntity.comment());
        sink.attribute(FORMAT).string(conditionEntity.format());
        sink.attribute(INNER);
        InnerCodec.INSTANCE.write(conditionEntity.inner(), sink);
    }

    @Override
    protected Condition readAttributes(AttributeSource source) {
        return new Condition(
                source.find(KEY) ? source.string() : missing(KEY),
                source.find(TO_LIST) ? source.string() : missing(TO_LIST),
                source.find(PLAN) ? source.string() : missing(PLAN),
                source.find(ATTRIBUTES) ? source.string() : missing(ATTRIBUTES),
                source.find(LIMIT) ? source.string() : missing(LIMIT),
                source.find(COUNT) ? source.string() : missing(COUNT),
                source.find(CONSISTENT_READ) ? source.string() : missing(CONSISTENT_READ),
                source.find(FILTER) ? source.string() : missing(FILTER),
                source.find(SIZE) ? source.string() : missing(SIZE),
                source.find(PATH) ? source.string() : missing(PATH),
                source.find(EQ) ? source.string() : missing(EQ),
                source.find(EXISTS) ? source.string() : missing(EXISTS),
                source.find(CONVERTER) ? source.string() : missing(CONVERTER),
                source.find(SINK) ? source.string() : missing(SINK),
                source.find(SOURCE) ? source.string() : missing(SOURCE),
                source.find(NOW) ? source.string() : missing(NOW),
                source.find(ENTITY) ? source.string() : missing(ENTITY),
                source.find(INSTANCE_ATTRIBUTE) ? source.string() : missing(INSTANCE_ATTRIBUTE),
                source.find(MAPPING) ? source.string() : missing(MAPPING),
                source.find(MAPPING_ATTRIBUTE) ? source.string() : missing(MAPPING_ATTRIBUTE),
                source.find(A_B) ? source.string() : missing(A_B),
                source.find(A_B_ATTRIBUTE) ? source.string() : missing(A_B_ATTRIBUTE),
                source.find(TO_UPDATE) ? source.string() : missing(TO_UPDATE),
                source.find(TO_UPDATE_ATTRIBUTE) ? source.string() : missing(TO_UPDATE_ATTRIBUTE),
                source.find(CREATING) ? source.string() : missing(CREATING),
                source.find(TABLE) ? source.string() : missing(TABLE),
                source.find(CHANGES) ? source.string() : missing(CHANGES),
                source.find(CONDITIONS) ? source.string() : missing(CONDITIONS),
                source.find(CONDITION) ? source.string() : missing(CONDITION),
                source.find(FIND) ? source.string() : missing(FIND),
                source.find(MISSING) ? source.string() : missing(MISSING),
                source.find(STORED) ? source.string() : missing(STORED),
                source.find(LATE) ? source.string() : missing(LATE),
                source.find(TAGS) ? TAGS_CONVERTER_CONVERTER.read(source) : Set.of(),
                source.find(TAGS_CONVERTER) ? source.string() : missing(TAGS_CONVERTER),
                source.find(ÜNÏCODE) ? source.string() : missing(ÜNÏCODE),
                source.find(COMMENT) ? source.string() : missing(COMMENT),
                source.find(FORMAT) ? source.string() : missing(FORMAT),
                source.find(INNER) ? InnerCodec.INSTANCE.read(source) : missing(INNER));
    }

    @Override
    public ConditionKey keyOf(Condition conditionEntity) {
        return new ConditionKey(conditionEntity.key(), conditionEntity.toList());
    }

    @Override
    protected void writeKey(ConditionKey key, AttributeSink sink) {
        sink.attribute(KEY).string(key.key());
        sink.attribute(TO_LIST).string(key.toList());
    }

    @Override
    protected ConditionKey readKey(AttributeSource source) {
        return new ConditionKey(
                source.find(KEY) ? source.string() : missing(KEY),
                source.find(TO_LIST) ? source.string() : missing(TO_LIST));
    }

    @Override
    protected Object readPart(int number, AttributeSource source) {
        return switch (number) {
            case 0 -> readConditionChanges(source);
            default -> readConditionConditions(source);
        };
    }

    private ConditionChanges readConditionChanges(AttributeSource source) {
        return new ConditionChanges(
                source.find(KEY) ? source.string() : missing(KEY),
                source.find(TO_LIST) ? source.string() : missing(TO_LIST),
                source.find(PLAN) ? source.string() : missing(PLAN),
                source.find(ATTRIBUTES) ? source.string() : missing(ATTRIBUTES),
                source.find(LIMIT) ? source.string() : missing(LIMIT));
    }

    private ConditionConditions readConditionConditions(AttributeSource source) {
        return new ConditionConditions(
                source.find(KEY) ? source.string() : missing(KEY),
                source.find(TO_LIST) ? source.string() : missing(TO_LIST),
                source.find(COUNT) ? source.string() : missing(COUNT),
                source.find(CONSISTENT_READ) ? source.string() : missing(CONSISTENT_READ));
    }
}
