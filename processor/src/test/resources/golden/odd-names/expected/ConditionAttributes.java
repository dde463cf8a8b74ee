package odd;

import dev.armature.runtime.attribute.SetAttribute;
import dev.armature.runtime.attribute.StringAttribute;
import dev.armature.runtime.codec.StandardConverters;
import dev.armature.runtime.table.EntityAttributes;
import dev.armature.runtime.value.DocumentPath;
import javax.annotation.processing.Generated;

/** The attributes of a {@link Condition}, as typed tokens: constants, and methods of what a condition may name. */
@Generated("dev.armature.processor.MapperProcessor")
final class ConditionAttributes extends EntityAttributes implements ConditionRepository.ByKeyAttributes,
        ConditionRepository.ChangesPathAttributes,
        ConditionRepository.ConditionsAttributes,
        ConditionRepository.ByKeyQueryAttributes {
    static final ConditionAttributes INSTANCE = new ConditionAttributes();

    /** Attribute {@code key}. */
    public static final StringAttribute KEY = new StringAttribute(ConditionCodec.KEY);

    /** Attribute {@code toList}. */
    public static final StringAttribute TO_LIST = new StringAttribute(ConditionCodec.TO_LIST);

    /** Attribute {@code plan}. */
    public static final StringAttribute PLAN = new StringAttribute(ConditionCodec.PLAN);

    /** Attribute {@code attributes}. */
    public static final StringAttribute ATTRIBUTES = new StringAttribute(ConditionCodec.ATTRIBUTES);

    /** Attribute {@code limit}. */
    public static final StringAttribute LIMIT = new StringAttribute(ConditionCodec.LIMIT);

    /** Attribute {@code count}. */
    public static final StringAttribute COUNT = new StringAttribute(ConditionCodec.COUNT);

    /** Attribute {@code consistentRead}. */
    public static final StringAttribute CONSISTENT_READ = new StringAttribute(ConditionCodec.CONSISTENT_READ);

    /** Attribute {@code filter}. */
    public static final StringAttribute FILTER = new StringAttribute(ConditionCodec.FILTER);

    /** Attribute {@code size}. */
    public static final StringAttribute SIZE = new StringAttribute(ConditionCodec.SIZE);

    /** Attribute {@code path}. */
    public static final StringAttribute PATH = new StringAttribute(ConditionCodec.PATH);

    /** Attribute {@code eq}. */
    public static final StringAttribute EQ = new StringAttribute(ConditionCodec.EQ);

    /** Attribute {@code exists}. */
    public static final StringAttribute EXISTS = new StringAttribute(ConditionCodec.EXISTS);

    /** Attribute {@code converter}. */
    public static final StringAttribute CONVERTER = new StringAttribute(ConditionCodec.CONVERTER);

    /** Attribute {@code sink}. */
    public static final StringAttribute SINK = new StringAttribute(ConditionCodec.SINK);

    /** Attribute {@code source}. */
    public static final StringAttribute SOURCE = new StringAttribute(ConditionCodec.SOURCE);

    /** Attribute {@code now}. */
    public static final StringAttribute NOW = new StringAttribute(ConditionCodec.NOW);

    /** Attribute {@code entity}. */
    public static final StringAttribute ENTITY = new StringAttribute(ConditionCodec.ENTITY);

    /** Attribute {@code instance}. */
    public static final StringAttribute INSTANCE_ATTRIBUTE = new StringAttribute(ConditionCodec.INSTANCE_ATTRIBUTE);

    /** Attribute {@code mapping}. */
    public static final StringAttribute MAPPING = new StringAttribute(ConditionCodec.MAPPING);

    /** Attribute {@code MAPPING}. */
    public static final StringAttribute MAPPING_ATTRIBUTE = new StringAttribute(ConditionCodec.MAPPING_ATTRIBUTE);

    /** Attribute {@code aB}. */
    public static final StringAttribute A_B = new StringAttribute(ConditionCodec.A_B);

    /** Attribute {@code a_b}. */
    public static final StringAttribute A_B_ATTRIBUTE = new StringAttribute(ConditionCodec.A_B_ATTRIBUTE);

    /** Attribute {@code toUpdate}. */
    public static final StringAttribute TO_UPDATE = new StringAttribute(ConditionCodec.TO_UPDATE);

    /** Attribute {@code toUpdateAttribute}. */
    public static final StringAttribute TO_UPDATE_ATTRIBUTE = new StringAttribute(ConditionCodec.TO_UPDATE_ATTRIBUTE);

    /** Attribute {@code creating}. */
    public static final StringAttribute CREATING = new StringAttribute(ConditionCodec.CREATING);

    /** Attribute {@code table}. */
    public static final StringAttribute TABLE = new StringAttribute(ConditionCodec.TABLE);

    /** Attribute {@code changes}. */
    public static final StringAttribute CHANGES = new StringAttribute(ConditionCodec.CHANGES);

    /** Attribute {@code conditions}. */
    public static final StringAttribute CONDITIONS = new StringAttribute(ConditionCodec.CONDITIONS);

    /** Attribute {@code condition}. */
    public static final StringAttribute CONDITION = new StringAttribute(ConditionCodec.CONDITION);

    /** Attribute {@code find}. */
    public static final StringAttribute FIND = new StringAttribute(ConditionCodec.FIND);

    /** Attribute {@code missing}. */
    public static final StringAttribute MISSING = new StringAttribute(ConditionCodec.MISSING);

    /** Attribute {@code stored}. */
    public static final StringAttribute STORED = new StringAttribute(ConditionCodec.STORED);

    /** Attribute {@code late}. */
    public static final StringAttribute LATE = new StringAttribute(ConditionCodec.LATE);

    /** Attribute {@code tags}. */
    public static final SetAttribute<String> TAGS =
            new SetAttribute<>(ConditionCodec.TAGS, StandardConverters.string());

    /** Attribute {@code tagsConverter}. */
    public static final StringAttribute TAGS_CONVERTER = new StringAttribute(ConditionCodec.TAGS_CONVERTER);

    /** Attribute <code>&#220;n&#239;code</code>. */
    public static final StringAttribute ÜNÏCODE = new StringAttribute(ConditionCodec.ÜNÏCODE);

    /**
     * Attribute <code>&#42;&#47;&#32;&#125;&#32;&#123;&#64;code&#32;&#36;T&#125;&#32;&#92;u0041&#32;&#34;&#60;b&#62;&#34;</code>.
     */
    public static final StringAttribute COMMENT = new StringAttribute(ConditionCodec.COMMENT);

    /** Attribute <code>&#36;L&#10;&#1;</code>. */
    public static final StringAttribute FORMAT = new StringAttribute(ConditionCodec.FORMAT);

    /** Attribute {@code inner}. */
    public static final InnerAttributes INNER = new InnerAttributes(DocumentPath.of(ConditionCodec.INNER));

    private ConditionAttributes() {
        super(ConditionCodec.INSTANCE);
    }

    @Override
    public StringAttribute key() {
        return KEY;
    }

    @Override
    public StringAttribute toList() {
        return TO_LIST;
    }

    @Override
    public StringAttribute plan() {
        return PLAN;
    }

    @Override
    public StringAttribute attributes() {
        return ATTRIBUTES;
    }

    @Override
    public StringAttribute limit() {
        return LIMIT;
    }

    @Override
    public StringAttribute count() {
        return COUNT;
    }

    @Override
    public StringAttribute consistentRead() {
        return CONSISTENT_READ;
    }

    @Override
    public StringAttribute filter() {
        return FILTER;
    }

    @Override
    public StringAttribute size() {
        return SIZE;
    }

    @Override
    public StringAttribute path() {
        return PATH;
    }

    @Override
    public StringAttribute eq() {
        return EQ;
    }

    @Override
    public StringAttribute existsAttribute() {
        return EXISTS;
    }

    @Override
    public StringAttribute converter() {
        return CONVERTER;
    }

    @Override
    public StringAttribute sink() {
        return SINK;
    }

    @Override
    public StringAttribute source() {
        return SOURCE;
    }

    @Override
    public StringAttribute now() {
        return NOW;
    }

    @Override
    public StringAttribute entity() {
        return ENTITY;
    }

    @Override
    public StringAttribute instance() {
        return INSTANCE_ATTRIBUTE;
    }

    @Override
    public StringAttribute mapping() {
        return MAPPING;
    }

    @Override
    public StringAttribute MAPPING() {
        return MAPPING_ATTRIBUTE;
    }

    @Override
    public StringAttribute aB() {
        return A_B;
    }

    @Override
    public StringAttribute a_b() {
        return A_B_ATTRIBUTE;
    }

    @Override
    public StringAttribute toUpdate() {
        return TO_UPDATE;
    }

    @Override
    public StringAttribute toUpdateAttribute() {
        return TO_UPDATE_ATTRIBUTE;
    }

    @Override
    public StringAttribute creating() {
        return CREATING;
    }

    @Override
    public StringAttribute table() {
        return TABLE;
    }

    @Override
    public StringAttribute changes() {
        return CHANGES;
    }

    @Override
    public StringAttribute conditions() {
        return CONDITIONS;
    }

    @Override
    public StringAttribute condition() {
        return CONDITION;
    }

    @Override
    public StringAttribute find() {
        return FIND;
    }

    @Override
    public StringAttribute missing() {
        return MISSING;
    }

    @Override
    public StringAttribute stored() {
        return STORED;
    }

    @Override
    public StringAttribute late() {
        return LATE;
    }

    @Override
    public SetAttribute<String> tags() {
        return TAGS;
    }

    @Override
    public StringAttribute tagsConverter() {
        return TAGS_CONVERTER;
    }

    @Override
    public StringAttribute Ünïcode() {
        return ÜNÏCODE;
    }

    @Override
    public StringAttribute comment() {
        return COMMENT;
    }

    @Override
    public StringAttribute format() {
        return FORMAT;
    }

    @Override
    public InnerAttributes inner() {
        return INNER;
    }
}
