package odd;

import dev.armature.runtime.codec.StandardConverters;
import dev.armature.runtime.table.EntityMapping;
import dev.armature.runtime.value.AttributeName;
import dev.armature.runtime.value.AttributeSink;
import dev.armature.runtime.value.AttributeSource;
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

    private ConditionCodec() {
        super("Condition", KEY, TO_LIST);
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
            StandardConverters.stringSet().write(conditionEntity.tags(), sink.attribute(TAGS));
        }
        sink.attribute(TAGS_CONVERTER).string(conditionEntity.tagsConverter());
        sink.attribute(ÜNÏCODE).string(conditionEntity.Ünïcode());
        sink.attribute(COMMENT).string(conditionEntity.comment());
        sink.attribute(FORMAT).string(conditionEntity.format());
        InnerCodec.INSTANCE.write(conditionEntity.inner(), sink.attribute(INNER));
    }

    @Override
    protected Condition readAttributes(AttributeSource source) {
        return new Condition(
                source.at(KEY).string(),
                source.at(TO_LIST).string(),
                source.at(PLAN).string(),
                source.at(ATTRIBUTES).string(),
                source.at(LIMIT).string(),
                source.at(COUNT).string(),
                source.at(CONSISTENT_READ).string(),
                source.at(FILTER).string(),
                source.at(SIZE).string(),
                source.at(PATH).string(),
                source.at(EQ).string(),
                source.at(EXISTS).string(),
                source.at(CONVERTER).string(),
                source.at(SINK).string(),
                source.at(SOURCE).string(),
                source.at(NOW).string(),
                source.at(ENTITY).string(),
                source.at(INSTANCE_ATTRIBUTE).string(),
                source.at(MAPPING).string(),
                source.at(MAPPING_ATTRIBUTE).string(),
                source.at(A_B).string(),
                source.at(A_B_ATTRIBUTE).string(),
                source.at(TO_UPDATE).string(),
                source.at(TO_UPDATE_ATTRIBUTE).string(),
                source.at(CREATING).string(),
                source.at(TABLE).string(),
                source.at(CHANGES).string(),
                source.at(CONDITIONS).string(),
                source.at(CONDITION).string(),
                source.at(FIND).string(),
                source.at(MISSING).string(),
                source.at(STORED).string(),
                source.at(LATE).string(),
                source.find(TAGS) ? StandardConverters.stringSet().read(source) : Set.of(),
                source.at(TAGS_CONVERTER).string(),
                source.at(ÜNÏCODE).string(),
                source.at(COMMENT).string(),
                source.at(FORMAT).string(),
                InnerCodec.INSTANCE.read(source.at(INNER)));
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
        return new ConditionKey(source.at(KEY).string(), source.at(TO_LIST).string());
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
                source.at(KEY).string(),
                source.at(TO_LIST).string(),
                source.at(PLAN).string(),
                source.at(ATTRIBUTES).string(),
                source.at(LIMIT).string());
    }

    private ConditionConditions readConditionConditions(AttributeSource source) {
        return new ConditionConditions(
                source.at(KEY).string(),
                source.at(TO_LIST).string(),
                source.at(COUNT).string(),
                source.at(CONSISTENT_READ).string());
    }
}
