package shadow;

import dev.armature.runtime.attribute.Attribute;
import dev.armature.runtime.attribute.NumberAttribute;
import dev.armature.runtime.attribute.NumberUpdate;
import dev.armature.runtime.attribute.OptionalValueUpdate;
import dev.armature.runtime.attribute.OrderedAttribute;
import dev.armature.runtime.attribute.StringAttribute;
import dev.armature.runtime.attribute.UpdateActions;
import dev.armature.runtime.attribute.ValueUpdate;
import dev.armature.runtime.codec.ItemDecoder;
import dev.armature.runtime.codec.StandardConverters;
import dev.armature.runtime.table.AccessPath;
import dev.armature.runtime.table.ConsistentQueryStage;
import dev.armature.runtime.table.EntityMapping;
import dev.armature.runtime.table.EntityRepository;
import dev.armature.runtime.table.EntityUpdate;
import dev.armature.runtime.table.QueryStage;
import dev.armature.runtime.table.ReadPlan;
import dev.armature.runtime.table.SortCondition;
import dev.armature.runtime.table.TableBinding;
import dev.armature.runtime.value.AttributeSink;
import dev.armature.runtime.value.AttributeSource;
import java.lang.Long;
import java.lang.Override;
import java.time.Instant;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** Stores, finds and changes the {@link String} entities of one table. */
@Generated("dev.armature.processor.MapperProcessor")
public final class StringRepository extends EntityRepository<String, StringKey> {
    static final EntityMapping<String, StringKey> MAPPING = new Mapping();

    private static final AccessPath<String> BY_ID =
            AccessPath.table(StringCodec.INSTANCE, java.util.List.of(StringCodec.ID, StringCodec.NUMBER));

    private static final AccessPath<StringCondition> CONDITION = AccessPath.index(
            "Condition-index",
            new StringConditionDecoder(),
            java.util.List.of(StringCodec.CONDITION, StringCodec.ID, StringCodec.NUMBER));

    StringRepository(TableBinding table) {
        super(table, MAPPING);
    }

    /** Returns the string with this key. */
    public Optional<String> get(java.lang.String id, java.lang.Integer number) {
        return get(new StringKey(id, number));
    }

    /** Deletes the item with this key, if there is one, whatever its version. */
    public void deleteAnyVersion(StringKey key) {
        deleteByKey(key);
    }

    /** Begins an update of the string with this key, which must exist. */
    public EntityUpdate<String, StringKey, Changes, Conditions> update(StringKey key) {
        return EntityUpdate.existing(this, key, Changes::new, Conditions.INSTANCE);
    }

    /** Begins an update of the string with this key, which is created if it does not exist. */
    public EntityUpdate<String, StringKey, Changes, Conditions> upsert(StringKey key) {
        return EntityUpdate.upsert(this, key, Changes::new, Conditions.INSTANCE);
    }

    /**
     * Begins a query of the table by its partition key.
     *
     * @param id attribute {@code id}
     */
    public ById byId(java.lang.String id) {
        return new ById(ReadPlan.of(table(), BY_ID).key(StringCodec.ID, StandardConverters.string(), id));
    }

    /**
     * Begins a query of index {@code Condition-index} by its partition key.
     *
     * @param condition attribute {@code condition}
     */
    public Condition condition(java.lang.String condition) {
        return new Condition(
                ReadPlan.of(table(), CONDITION).key(StringCodec.CONDITION, StandardConverters.string(), condition));
    }

    /** The string entities with one id, before a condition on {@code number}. */
    public static final class ById extends ByIdQuery {
        private ById(ReadPlan<String> plan) {
            super(plan);
        }

        /** Begins the one condition on the sort key, attribute {@code number}. */
        public SortCondition<String, java.lang.Integer, ByIdQuery, ByIdQuery> number() {
            return new SortCondition<>(
                    plan(), StringCodec.NUMBER, StandardConverters.intValue(), ByIdQuery::new, ByIdQuery::new);
        }
    }

    /** The string entities with one id. */
    public static sealed class ByIdQuery extends ConsistentQueryStage<String, ByIdAttributes, ByIdQuery> permits ById {
        private ByIdQuery(ReadPlan<String> plan) {
            super(plan);
        }

        @Override
        protected ByIdQuery with(ReadPlan<String> plan) {
            return new ByIdQuery(plan);
        }

        @Override
        protected ByIdAttributes attributes() {
            return ByIdAttributes.INSTANCE;
        }
    }

    /** What a filter of {@code byId} may name. */
    public static final class ByIdAttributes {
        private static final ByIdAttributes INSTANCE = new ByIdAttributes();

        private ByIdAttributes() {}

        /** Attribute {@code condition}. */
        public StringAttribute condition() {
            return StringAttributes.CONDITION;
        }

        /** Attribute {@code list}. */
        public ListAttributes list() {
            return StringAttributes.LIST;
        }

        /** Attribute {@code integer}. */
        public Attribute<Integer> integer() {
            return StringAttributes.INTEGER;
        }

        /** Attribute {@code version}. */
        public NumberAttribute<Long> version() {
            return StringAttributes.VERSION;
        }

        /** Attribute {@code createdAt}. */
        public OrderedAttribute<Instant> createdAt() {
            return StringAttributes.CREATED_AT;
        }
    }

    /** The entries of index {@code Condition-index} with one condition. */
    public static final class Condition extends QueryStage<StringCondition, ConditionAttributes, Condition> {
        private Condition(ReadPlan<StringCondition> plan) {
            super(plan);
        }

        @Override
        protected Condition with(ReadPlan<StringCondition> plan) {
            return new Condition(plan);
        }

        @Override
        protected ConditionAttributes attributes() {
            return ConditionAttributes.INSTANCE;
        }
    }

    /** What a filter of {@code condition} may name. */
    public static final class ConditionAttributes {
        private static final ConditionAttributes INSTANCE = new ConditionAttributes();

        private ConditionAttributes() {}

        /** Attribute {@code id}. */
        public StringAttribute id() {
            return StringAttributes.ID;
        }

        /** Attribute {@code number}. */
        public NumberAttribute<java.lang.Integer> number() {
            return StringAttributes.NUMBER;
        }
    }

    /** What the condition of an update may name. */
    public static final class Conditions {
        static final Conditions INSTANCE = new Conditions();

        private Conditions() {}

        /** Attribute {@code id}. */
        public StringAttribute id() {
            return StringAttributes.ID;
        }

        /** Attribute {@code number}. */
        public NumberAttribute<java.lang.Integer> number() {
            return StringAttributes.NUMBER;
        }

        /** Attribute {@code condition}. */
        public StringAttribute condition() {
            return StringAttributes.CONDITION;
        }

        /** Attribute {@code list}. */
        public ListAttributes list() {
            return StringAttributes.LIST;
        }

        /** Attribute {@code integer}. */
        public Attribute<Integer> integer() {
            return StringAttributes.INTEGER;
        }

        /** Attribute {@code version}. */
        public NumberAttribute<Long> version() {
            return StringAttributes.VERSION;
        }

        /** Attribute {@code createdAt}. */
        public OrderedAttribute<Instant> createdAt() {
            return StringAttributes.CREATED_AT;
        }
    }

    /** The changes of an update: a step for each attribute that may change. */
    public static final class Changes extends UpdateActions {
        Changes() {}

        /** Begins a change of attribute {@code condition}. */
        public OptionalValueUpdate<Changes, java.lang.String> condition() {
            return new OptionalValueUpdate<>(this, StringAttributes.CONDITION);
        }

        /** Begins a change of attribute {@code list}. */
        public ValueUpdate<Changes, List> list() {
            return new ValueUpdate<>(this, StringAttributes.LIST);
        }

        /** Begins a change of attribute {@code integer}. */
        public ValueUpdate<Changes, Integer> integer() {
            return new ValueUpdate<>(this, StringAttributes.INTEGER);
        }
    }

    private static final class Mapping extends EntityMapping<String, StringKey> {
        Mapping() {
            super(StringCodec.INSTANCE, java.util.List.of(StringCodec.ID, StringCodec.NUMBER));
        }

        @Override
        public StringKey keyOf(String string) {
            return new StringKey(string.id(), string.number());
        }

        @Override
        protected void writeKey(StringKey key, AttributeSink sink) {
            sink.attribute(StringCodec.ID).string(key.id());
            sink.attribute(StringCodec.NUMBER).number(key.number());
        }

        @Override
        protected StringKey readKey(AttributeSource source) {
            return new StringKey(
                    source.find(StringCodec.ID) ? source.string() : missing(StringCodec.ID),
                    source.find(StringCodec.NUMBER) ? source.intNumber() : missing(StringCodec.NUMBER));
        }

        @Override
        protected String stored(String string, boolean creating, Instant now) {
            return new String(
                    string.id(),
                    string.number(),
                    string.condition(),
                    string.list(),
                    string.integer(),
                    string.version() == null ? 1L : string.version() + 1,
                    creating || string.createdAt() == null ? now : string.createdAt());
        }

        @Override
        protected void touch(UpdateActions changes, Instant now) {
            new NumberUpdate<>(changes, StringAttributes.VERSION).add(1L);
        }

        @Override
        protected void touchNew(UpdateActions changes, Instant now) {
            new ValueUpdate<>(changes, StringAttributes.CREATED_AT).ifNotExists(now);
        }

        @Override
        protected Optional<dev.armature.runtime.expression.Condition> unchangedSince(String string) {
            return Optional.of(
                    string.version() == null || string.version() == 0
                            ? StringAttributes.VERSION.notExists()
                            : StringAttributes.VERSION.eq(string.version()));
        }
    }

    private static final class StringConditionDecoder extends ItemDecoder<StringCondition> {
        StringConditionDecoder() {
            super("StringCondition");
        }

        @Override
        protected StringCondition readAttributes(AttributeSource source) {
            return new StringCondition(
                    source.find(StringCodec.ID) ? source.string() : missing(StringCodec.ID),
                    source.find(StringCodec.NUMBER) ? source.intNumber() : missing(StringCodec.NUMBER),
                    source.find(StringCodec.CONDITION) && !source.isNull()
                            ? Optional.of(source.string())
                            : Optional.empty());
        }
    }
}
