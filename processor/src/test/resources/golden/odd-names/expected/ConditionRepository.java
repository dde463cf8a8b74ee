package odd;

import dev.armature.runtime.attribute.SetAttribute;
import dev.armature.runtime.attribute.SetUpdate;
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
import dev.armature.runtime.table.PrefixSortCondition;
import dev.armature.runtime.table.QueryStage;
import dev.armature.runtime.table.ReadPlan;
import dev.armature.runtime.table.ScanStage;
import dev.armature.runtime.table.TableBinding;
import dev.armature.runtime.value.AttributeSink;
import dev.armature.runtime.value.AttributeSource;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** Stores, finds and changes the {@link Condition} entities of one table. */
@Generated("dev.armature.processor.MapperProcessor")
final class ConditionRepository extends EntityRepository<Condition, ConditionKey> {
    static final EntityMapping<Condition, ConditionKey> MAPPING = new Mapping();

    private static final AccessPath<Condition> BY_KEY =
            AccessPath.table(ConditionCodec.INSTANCE, List.of(ConditionCodec.KEY, ConditionCodec.TO_LIST));

    private static final AccessPath<ConditionChanges> CHANGES = AccessPath.index(
            "changes",
            new ConditionChangesDecoder(),
            List.of(
                    ConditionCodec.LIMIT,
                    ConditionCodec.TO_LIST,
                    ConditionCodec.PLAN,
                    ConditionCodec.ATTRIBUTES,
                    ConditionCodec.KEY));

    private static final AccessPath<ConditionConditions> CONDITIONS = AccessPath.index(
            "conditions",
            new ConditionConditionsDecoder(),
            List.of(ConditionCodec.COUNT, ConditionCodec.CONSISTENT_READ, ConditionCodec.KEY, ConditionCodec.TO_LIST));

    private static final AccessPath<Condition> BY_KEY_QUERY = AccessPath.index(
            "byKeyQuery",
            ConditionCodec.INSTANCE,
            List.of(ConditionCodec.PLAN, ConditionCodec.LIMIT, ConditionCodec.KEY, ConditionCodec.TO_LIST));

    ConditionRepository(TableBinding table) {
        super(table, MAPPING);
    }

    /** Returns the condition with this key. */
    public Optional<Condition> get(String key, String toList) {
        return get(new ConditionKey(key, toList));
    }

    /** Deletes the item with this key, if there is one. */
    public void delete(ConditionKey key) {
        deleteByKey(key);
    }

    /** Begins an update of the condition with this key, which must exist. */
    public EntityUpdate<Condition, ConditionKey, Changes, Conditions> update(ConditionKey key) {
        return EntityUpdate.existing(this, key, Changes::new, Conditions.INSTANCE);
    }

    /** Begins an update of the condition with this key, which is created if it does not exist. */
    public EntityUpdate<Condition, ConditionKey, Changes, Conditions> upsert(ConditionKey key) {
        return EntityUpdate.upsert(this, key, Changes::new, Conditions.INSTANCE);
    }

    /**
     * Begins a query of the table by its partition key.
     *
     * @param key attribute {@code key}
     */
    public ByKey byKey(String key) {
        return new ByKey(ReadPlan.of(table(), BY_KEY).key(ConditionCodec.KEY, StandardConverters.string(), key));
    }

    /**
     * Begins a query of index {@code changes} by its partition key.
     *
     * @param limit attribute {@code limit}
     */
    public ChangesPath changes(String limit) {
        return new ChangesPath(
                ReadPlan.of(table(), CHANGES).key(ConditionCodec.LIMIT, StandardConverters.string(), limit));
    }

    /**
     * Begins a query of index {@code conditions} by its partition key.
     *
     * @param count attribute {@code count}
     */
    public ConditionsPath conditions(String count) {
        return new ConditionsPath(
                ReadPlan.of(table(), CONDITIONS).key(ConditionCodec.COUNT, StandardConverters.string(), count));
    }

    /**
     * Begins a query of index {@code byKeyQuery} by its partition key.
     *
     * @param plan attribute {@code plan}
     */
    public ByKeyQueryPath byKeyQuery(String plan) {
        return new ByKeyQueryPath(
                ReadPlan.of(table(), BY_KEY_QUERY).key(ConditionCodec.PLAN, StandardConverters.string(), plan));
    }

    /** Begins a scan of the table: every item is read and paid for. */
    public Scan scan() {
        return new Scan(ReadPlan.of(table(), BY_KEY));
    }

    /** The condition entities with one key, before a condition on {@code toList}. */
    public static final class ByKey extends ByKeyQuery {
        private ByKey(ReadPlan<Condition> plan) {
            super(plan);
        }

        /** Begins the one condition on the sort key, attribute {@code toList}. */
        public PrefixSortCondition<Condition, String, ByKeyQuery, ByKeyQuery> toListAttribute() {
            return new PrefixSortCondition<>(
                    plan(), ConditionCodec.TO_LIST, StandardConverters.string(), ByKeyQuery::new, ByKeyQuery::new);
        }
    }

    /** The condition entities with one key. */
    public static sealed class ByKeyQuery
            extends ConsistentQueryStage<Condition, ByKeyAttributes, ByKeyQuery>
            permits ByKey {
        private ByKeyQuery(ReadPlan<Condition> plan) {
            super(plan);
        }

        @Override
        protected ByKeyQuery with(ReadPlan<Condition> plan) {
            return new ByKeyQuery(plan);
        }

        @Override
        protected ByKeyAttributes attributes() {
            return ByKeyAttributes.INSTANCE;
        }
    }

    /** What a filter of {@code byKey} may name. */
    public static final class ByKeyAttributes {
        private static final ByKeyAttributes INSTANCE = new ByKeyAttributes();

        private ByKeyAttributes() {}

        /** Attribute {@code plan}. */
        public StringAttribute plan() {
            return ConditionAttributes.PLAN;
        }

        /** Attribute {@code attributes}. */
        public StringAttribute attributes() {
            return ConditionAttributes.ATTRIBUTES;
        }

        /** Attribute {@code limit}. */
        public StringAttribute limit() {
            return ConditionAttributes.LIMIT;
        }

        /** Attribute {@code count}. */
        public StringAttribute count() {
            return ConditionAttributes.COUNT;
        }

        /** Attribute {@code consistentRead}. */
        public StringAttribute consistentRead() {
            return ConditionAttributes.CONSISTENT_READ;
        }

        /** Attribute {@code filter}. */
        public StringAttribute filter() {
            return ConditionAttributes.FILTER;
        }

        /** Attribute {@code size}. */
        public StringAttribute size() {
            return ConditionAttributes.SIZE;
        }

        /** Attribute {@code path}. */
        public StringAttribute path() {
            return ConditionAttributes.PATH;
        }

        /** Attribute {@code eq}. */
        public StringAttribute eq() {
            return ConditionAttributes.EQ;
        }

        /** Attribute {@code exists}. */
        public StringAttribute exists() {
            return ConditionAttributes.EXISTS;
        }

        /** Attribute {@code converter}. */
        public StringAttribute converter() {
            return ConditionAttributes.CONVERTER;
        }

        /** Attribute {@code sink}. */
        public StringAttribute sink() {
            return ConditionAttributes.SINK;
        }

        /** Attribute {@code source}. */
        public StringAttribute source() {
            return ConditionAttributes.SOURCE;
        }

        /** Attribute {@code now}. */
        public StringAttribute now() {
            return ConditionAttributes.NOW;
        }

        /** Attribute {@code entity}. */
        public StringAttribute entity() {
            return ConditionAttributes.ENTITY;
        }

        /** Attribute {@code instance}. */
        public StringAttribute instance() {
            return ConditionAttributes.INSTANCE_ATTRIBUTE;
        }

        /** Attribute {@code mapping}. */
        public StringAttribute mapping() {
            return ConditionAttributes.MAPPING;
        }

        /** Attribute {@code MAPPING}. */
        public StringAttribute MAPPING() {
            return ConditionAttributes.MAPPING_ATTRIBUTE;
        }

        /** Attribute {@code aB}. */
        public StringAttribute aB() {
            return ConditionAttributes.A_B;
        }

        /** Attribute {@code a_b}. */
        public StringAttribute a_b() {
            return ConditionAttributes.A_B_ATTRIBUTE;
        }

        /** Attribute {@code toUpdate}. */
        public StringAttribute toUpdate() {
            return ConditionAttributes.TO_UPDATE;
        }

        /** Attribute {@code toUpdateAttribute}. */
        public StringAttribute toUpdateAttribute() {
            return ConditionAttributes.TO_UPDATE_ATTRIBUTE;
        }

        /** Attribute {@code creating}. */
        public StringAttribute creating() {
            return ConditionAttributes.CREATING;
        }

        /** Attribute {@code table}. */
        public StringAttribute table() {
            return ConditionAttributes.TABLE;
        }

        /** Attribute {@code changes}. */
        public StringAttribute changes() {
            return ConditionAttributes.CHANGES;
        }

        /** Attribute {@code conditions}. */
        public StringAttribute conditions() {
            return ConditionAttributes.CONDITIONS;
        }

        /** Attribute {@code condition}. */
        public StringAttribute condition() {
            return ConditionAttributes.CONDITION;
        }

        /** Attribute {@code find}. */
        public StringAttribute find() {
            return ConditionAttributes.FIND;
        }

        /** Attribute {@code missing}. */
        public StringAttribute missing() {
            return ConditionAttributes.MISSING;
        }

        /** Attribute {@code stored}. */
        public StringAttribute stored() {
            return ConditionAttributes.STORED;
        }

        /** Attribute {@code late}. */
        public StringAttribute late() {
            return ConditionAttributes.LATE;
        }

        /** Attribute {@code tags}. */
        public SetAttribute<String> tags() {
            return ConditionAttributes.TAGS;
        }

        /** Attribute {@code tagsConverter}. */
        public StringAttribute tagsConverter() {
            return ConditionAttributes.TAGS_CONVERTER;
        }

        /** Attribute <code>&#220;n&#239;code</code>. */
        public StringAttribute Ünïcode() {
            return ConditionAttributes.ÜNÏCODE;
        }

        /**
         * Attribute <code>&#42;&#47;&#32;&#125;&#32;&#123;&#64;code&#32;&#36;T&#125;&#32;&#92;u0041&#32;&#34;&#60;b&#62;&#34;</code>.
         */
        public StringAttribute comment() {
            return ConditionAttributes.COMMENT;
        }

        /** Attribute <code>&#36;L&#10;&#1;</code>. */
        public StringAttribute format() {
            return ConditionAttributes.FORMAT;
        }

        /** Attribute {@code inner}. */
        public InnerAttributes inner() {
            return ConditionAttributes.INNER;
        }
    }

    /** The entries of index {@code changes} with one limit, before a condition on {@code toList}. */
    public static final class ChangesPath extends ChangesPathQuery {
        private ChangesPath(ReadPlan<ConditionChanges> plan) {
            super(plan);
        }

        /** Begins a condition on attribute {@code toList} of the sort key; after equality the next may have one. */
        public PrefixSortCondition<ConditionChanges, String, ChangesPathAfterToList, ChangesPathQuery> toListAttribute() {
            return new PrefixSortCondition<>(
                    plan(),
                    ConditionCodec.TO_LIST,
                    StandardConverters.string(),
                    ChangesPathAfterToList::new,
                    ChangesPathQuery::new);
        }
    }

    /** The entries of index {@code changes} with one limit, before a condition on {@code plan}. */
    public static final class ChangesPathAfterToList extends ChangesPathQuery {
        private ChangesPathAfterToList(ReadPlan<ConditionChanges> plan) {
            super(plan);
        }

        /** Begins a condition on attribute {@code plan} of the sort key; after equality the next may have one. */
        public PrefixSortCondition<ConditionChanges, String, ChangesPathAfterPlan, ChangesPathQuery> planAttribute() {
            return new PrefixSortCondition<>(
                    plan(),
                    ConditionCodec.PLAN,
                    StandardConverters.string(),
                    ChangesPathAfterPlan::new,
                    ChangesPathQuery::new);
        }
    }

    /** The entries of index {@code changes} with one limit, before a condition on {@code attributes}. */
    public static final class ChangesPathAfterPlan extends ChangesPathQuery {
        private ChangesPathAfterPlan(ReadPlan<ConditionChanges> plan) {
            super(plan);
        }

        /** Begins a condition on attribute {@code attributes} of the sort key; after equality the next may have one. */
        public PrefixSortCondition<ConditionChanges, String, ChangesPathAfterAttributes, ChangesPathQuery> attributesAttribute() {
            return new PrefixSortCondition<>(
                    plan(),
                    ConditionCodec.ATTRIBUTES,
                    StandardConverters.string(),
                    ChangesPathAfterAttributes::new,
                    ChangesPathQuery::new);
        }
    }

    /** The entries of index {@code changes} with one limit, before a condition on {@code key}. */
    public static final class ChangesPathAfterAttributes extends ChangesPathQuery {
        private ChangesPathAfterAttributes(ReadPlan<ConditionChanges> plan) {
            super(plan);
        }

        /** Begins the one condition on the sort key, attribute {@code key}. */
        public PrefixSortCondition<ConditionChanges, String, ChangesPathQuery, ChangesPathQuery> key() {
            return new PrefixSortCondition<>(
                    plan(),
                    ConditionCodec.KEY,
                    StandardConverters.string(),
                    ChangesPathQuery::new,
                    ChangesPathQuery::new);
        }
    }

    /** The entries of index {@code changes} with one limit. */
    public static sealed class ChangesPathQuery
            extends QueryStage<ConditionChanges, ChangesPathAttributes, ChangesPathQuery>
            permits ChangesPath, ChangesPathAfterToList, ChangesPathAfterPlan, ChangesPathAfterAttributes {
        private ChangesPathQuery(ReadPlan<ConditionChanges> plan) {
            super(plan);
        }

        @Override
        protected ChangesPathQuery with(ReadPlan<ConditionChanges> plan) {
            return new ChangesPathQuery(plan);
        }

        @Override
        protected ChangesPathAttributes attributes() {
            return ChangesPathAttributes.INSTANCE;
        }
    }

    /** What a filter of {@code changes} may name. */
    public static final class ChangesPathAttributes {
        private static final ChangesPathAttributes INSTANCE = new ChangesPathAttributes();

        private ChangesPathAttributes() {}
    }

    /** The entries of index {@code conditions} with one count, before a condition on {@code consistentRead}. */
    public static final class ConditionsPath extends ConditionsPathQuery {
        private ConditionsPath(ReadPlan<ConditionConditions> plan) {
            super(plan);
        }

        /** Begins the one condition on the sort key, attribute {@code consistentRead}. */
        public PrefixSortCondition<ConditionConditions, String, ConditionsPathQuery, ConditionsPathQuery> consistentReadAttribute() {
            return new PrefixSortCondition<>(
                    plan(),
                    ConditionCodec.CONSISTENT_READ,
                    StandardConverters.string(),
                    ConditionsPathQuery::new,
                    ConditionsPathQuery::new);
        }
    }

    /** The entries of index {@code conditions} with one count. */
    public static sealed class ConditionsPathQuery
            extends QueryStage<ConditionConditions, ConditionsPathAttributes, ConditionsPathQuery>
            permits ConditionsPath {
        private ConditionsPathQuery(ReadPlan<ConditionConditions> plan) {
            super(plan);
        }

        @Override
        protected ConditionsPathQuery with(ReadPlan<ConditionConditions> plan) {
            return new ConditionsPathQuery(plan);
        }

        @Override
        protected ConditionsPathAttributes attributes() {
            return ConditionsPathAttributes.INSTANCE;
        }
    }

    /** What a filter of {@code conditions} may name. */
    public static final class ConditionsPathAttributes {
        private static final ConditionsPathAttributes INSTANCE = new ConditionsPathAttributes();

        private ConditionsPathAttributes() {}

        /** Attribute {@code key}. */
        public StringAttribute key() {
            return ConditionAttributes.KEY;
        }

        /** Attribute {@code toList}. */
        public StringAttribute toList() {
            return ConditionAttributes.TO_LIST;
        }
    }

    /** The condition entities with one plan, before a condition on {@code limit}. */
    public static final class ByKeyQueryPath extends ByKeyQueryPathQuery {
        private ByKeyQueryPath(ReadPlan<Condition> plan) {
            super(plan);
        }

        /** Begins the one condition on the sort key, attribute {@code limit}. */
        public PrefixSortCondition<Condition, String, ByKeyQueryPathQuery, ByKeyQueryPathQuery> limit() {
            return new PrefixSortCondition<>(
                    plan(),
                    ConditionCodec.LIMIT,
                    StandardConverters.string(),
                    ByKeyQueryPathQuery::new,
                    ByKeyQueryPathQuery::new);
        }
    }

    /** The condition entities with one plan. */
    public static sealed class ByKeyQueryPathQuery
            extends QueryStage<Condition, ByKeyQueryPathAttributes, ByKeyQueryPathQuery>
            permits ByKeyQueryPath {
        private ByKeyQueryPathQuery(ReadPlan<Condition> plan) {
            super(plan);
        }

        @Override
        protected ByKeyQueryPathQuery with(ReadPlan<Condition> plan) {
            return new ByKeyQueryPathQuery(plan);
        }

        @Override
        protected ByKeyQueryPathAttributes attributes() {
            return ByKeyQueryPathAttributes.INSTANCE;
        }
    }

    /** What a filter of {@code byKeyQuery} may name. */
    public static final class ByKeyQueryPathAttributes {
        private static final ByKeyQueryPathAttributes INSTANCE = new ByKeyQueryPathAttributes();

        private ByKeyQueryPathAttributes() {}

        /** Attribute {@code key}. */
        public StringAttribute key() {
            return ConditionAttributes.KEY;
        }

        /** Attribute {@code toList}. */
        public StringAttribute toList() {
            return ConditionAttributes.TO_LIST;
        }

        /** Attribute {@code attributes}. */
        public StringAttribute attributes() {
            return ConditionAttributes.ATTRIBUTES;
        }

        /** Attribute {@code count}. */
        public StringAttribute count() {
            return ConditionAttributes.COUNT;
        }

        /** Attribute {@code consistentRead}. */
        public StringAttribute consistentRead() {
            return ConditionAttributes.CONSISTENT_READ;
        }

        /** Attribute {@code filter}. */
        public StringAttribute filter() {
            return ConditionAttributes.FILTER;
        }

        /** Attribute {@code size}. */
        public StringAttribute size() {
            return ConditionAttributes.SIZE;
        }

        /** Attribute {@code path}. */
        public StringAttribute path() {
            return ConditionAttributes.PATH;
        }

        /** Attribute {@code eq}. */
        public StringAttribute eq() {
            return ConditionAttributes.EQ;
        }

        /** Attribute {@code exists}. */
        public StringAttribute exists() {
            return ConditionAttributes.EXISTS;
        }

        /** Attribute {@code converter}. */
        public StringAttribute converter() {
            return ConditionAttributes.CONVERTER;
        }

        /** Attribute {@code sink}. */
        public StringAttribute sink() {
            return ConditionAttributes.SINK;
        }

        /** Attribute {@code source}. */
        public StringAttribute source() {
            return ConditionAttributes.SOURCE;
        }

        /** Attribute {@code now}. */
        public StringAttribute now() {
            return ConditionAttributes.NOW;
        }

        /** Attribute {@code entity}. */
        public StringAttribute entity() {
            return ConditionAttributes.ENTITY;
        }

        /** Attribute {@code instance}. */
        public StringAttribute instance() {
            return ConditionAttributes.INSTANCE_ATTRIBUTE;
        }

        /** Attribute {@code mapping}. */
        public StringAttribute mapping() {
            return ConditionAttributes.MAPPING;
        }

        /** Attribute {@code MAPPING}. */
        public StringAttribute MAPPING() {
            return ConditionAttributes.MAPPING_ATTRIBUTE;
        }

        /** Attribute {@code aB}. */
        public StringAttribute aB() {
            return ConditionAttributes.A_B;
        }

        /** Attribute {@code a_b}. */
        public StringAttribute a_b() {
            return ConditionAttributes.A_B_ATTRIBUTE;
        }

        /** Attribute {@code toUpdate}. */
        public StringAttribute toUpdate() {
            return ConditionAttributes.TO_UPDATE;
        }

        /** Attribute {@code toUpdateAttribute}. */
        public StringAttribute toUpdateAttribute() {
            return ConditionAttributes.TO_UPDATE_ATTRIBUTE;
        }

        /** Attribute {@code creating}. */
        public StringAttribute creating() {
            return ConditionAttributes.CREATING;
        }

        /** Attribute {@code table}. */
        public StringAttribute table() {
            return ConditionAttributes.TABLE;
        }

        /** Attribute {@code changes}. */
        public StringAttribute changes() {
            return ConditionAttributes.CHANGES;
        }

        /** Attribute {@code conditions}. */
        public StringAttribute conditions() {
            return ConditionAttributes.CONDITIONS;
        }

        /** Attribute {@code condition}. */
        public StringAttribute condition() {
            return ConditionAttributes.CONDITION;
        }

        /** Attribute {@code find}. */
        public StringAttribute find() {
            return ConditionAttributes.FIND;
        }

        /** Attribute {@code missing}. */
        public StringAttribute missing() {
            return ConditionAttributes.MISSING;
        }

        /** Attribute {@code stored}. */
        public StringAttribute stored() {
            return ConditionAttributes.STORED;
        }

        /** Attribute {@code late}. */
        public StringAttribute late() {
            return ConditionAttributes.LATE;
        }

        /** Attribute {@code tags}. */
        public SetAttribute<String> tags() {
            return ConditionAttributes.TAGS;
        }

        /** Attribute {@code tagsConverter}. */
        public StringAttribute tagsConverter() {
            return ConditionAttributes.TAGS_CONVERTER;
        }

        /** Attribute <code>&#220;n&#239;code</code>. */
        public StringAttribute Ünïcode() {
            return ConditionAttributes.ÜNÏCODE;
        }

        /**
         * Attribute <code>&#42;&#47;&#32;&#125;&#32;&#123;&#64;code&#32;&#36;T&#125;&#32;&#92;u0041&#32;&#34;&#60;b&#62;&#34;</code>.
         */
        public StringAttribute comment() {
            return ConditionAttributes.COMMENT;
        }

        /** Attribute <code>&#36;L&#10;&#1;</code>. */
        public StringAttribute format() {
            return ConditionAttributes.FORMAT;
        }

        /** Attribute {@code inner}. */
        public InnerAttributes inner() {
            return ConditionAttributes.INNER;
        }
    }

    /** All items of the table. */
    public static final class Scan extends ScanStage<Condition, Conditions, Scan> {
        private Scan(ReadPlan<Condition> plan) {
            super(plan);
        }

        @Override
        protected Scan with(ReadPlan<Condition> plan) {
            return new Scan(plan);
        }

        @Override
        protected Conditions attributes() {
            return Conditions.INSTANCE;
        }
    }

    /** What the condition of an update, or the filter of a scan, may name. */
    public static final class Conditions {
        static final Conditions INSTANCE = new Conditions();

        private Conditions() {}

        /** Attribute {@code key}. */
        public StringAttribute key() {
            return ConditionAttributes.KEY;
        }

        /** Attribute {@code toList}. */
        public StringAttribute toList() {
            return ConditionAttributes.TO_LIST;
        }

        /** Attribute {@code plan}. */
        public StringAttribute plan() {
            return ConditionAttributes.PLAN;
        }

        /** Attribute {@code attributes}. */
        public StringAttribute attributes() {
            return ConditionAttributes.ATTRIBUTES;
        }

        /** Attribute {@code limit}. */
        public StringAttribute limit() {
            return ConditionAttributes.LIMIT;
        }

        /** Attribute {@code count}. */
        public StringAttribute count() {
            return ConditionAttributes.COUNT;
        }

        /** Attribute {@code consistentRead}. */
        public StringAttribute consistentRead() {
            return ConditionAttributes.CONSISTENT_READ;
        }

        /** Attribute {@code filter}. */
        public StringAttribute filter() {
            return ConditionAttributes.FILTER;
        }

        /** Attribute {@code size}. */
        public StringAttribute size() {
            return ConditionAttributes.SIZE;
        }

        /** Attribute {@code path}. */
        public StringAttribute path() {
            return ConditionAttributes.PATH;
        }

        /** Attribute {@code eq}. */
        public StringAttribute eq() {
            return ConditionAttributes.EQ;
        }

        /** Attribute {@code exists}. */
        public StringAttribute exists() {
            return ConditionAttributes.EXISTS;
        }

        /** Attribute {@code converter}. */
        public StringAttribute converter() {
            return ConditionAttributes.CONVERTER;
        }

        /** Attribute {@code sink}. */
        public StringAttribute sink() {
            return ConditionAttributes.SINK;
        }

        /** Attribute {@code source}. */
        public StringAttribute source() {
            return ConditionAttributes.SOURCE;
        }

        /** Attribute {@code now}. */
        public StringAttribute now() {
            return ConditionAttributes.NOW;
        }

        /** Attribute {@code entity}. */
        public StringAttribute entity() {
            return ConditionAttributes.ENTITY;
        }

        /** Attribute {@code instance}. */
        public StringAttribute instance() {
            return ConditionAttributes.INSTANCE_ATTRIBUTE;
        }

        /** Attribute {@code mapping}. */
        public StringAttribute mapping() {
            return ConditionAttributes.MAPPING;
        }

        /** Attribute {@code MAPPING}. */
        public StringAttribute MAPPING() {
            return ConditionAttributes.MAPPING_ATTRIBUTE;
        }

        /** Attribute {@code aB}. */
        public StringAttribute aB() {
            return ConditionAttributes.A_B;
        }

        /** Attribute {@code a_b}. */
        public StringAttribute a_b() {
            return ConditionAttributes.A_B_ATTRIBUTE;
        }

        /** Attribute {@code toUpdate}. */
        public StringAttribute toUpdate() {
            return ConditionAttributes.TO_UPDATE;
        }

        /** Attribute {@code toUpdateAttribute}. */
        public StringAttribute toUpdateAttribute() {
            return ConditionAttributes.TO_UPDATE_ATTRIBUTE;
        }

        /** Attribute {@code creating}. */
        public StringAttribute creating() {
            return ConditionAttributes.CREATING;
        }

        /** Attribute {@code table}. */
        public StringAttribute table() {
            return ConditionAttributes.TABLE;
        }

        /** Attribute {@code changes}. */
        public StringAttribute changes() {
            return ConditionAttributes.CHANGES;
        }

        /** Attribute {@code conditions}. */
        public StringAttribute conditions() {
            return ConditionAttributes.CONDITIONS;
        }

        /** Attribute {@code condition}. */
        public StringAttribute condition() {
            return ConditionAttributes.CONDITION;
        }

        /** Attribute {@code find}. */
        public StringAttribute find() {
            return ConditionAttributes.FIND;
        }

        /** Attribute {@code missing}. */
        public StringAttribute missing() {
            return ConditionAttributes.MISSING;
        }

        /** Attribute {@code stored}. */
        public StringAttribute stored() {
            return ConditionAttributes.STORED;
        }

        /** Attribute {@code late}. */
        public StringAttribute late() {
            return ConditionAttributes.LATE;
        }

        /** Attribute {@code tags}. */
        public SetAttribute<String> tags() {
            return ConditionAttributes.TAGS;
        }

        /** Attribute {@code tagsConverter}. */
        public StringAttribute tagsConverter() {
            return ConditionAttributes.TAGS_CONVERTER;
        }

        /** Attribute <code>&#220;n&#239;code</code>. */
        public StringAttribute Ünïcode() {
            return ConditionAttributes.ÜNÏCODE;
        }

        /**
         * Attribute <code>&#42;&#47;&#32;&#125;&#32;&#123;&#64;code&#32;&#36;T&#125;&#32;&#92;u0041&#32;&#34;&#60;b&#62;&#34;</code>.
         */
        public StringAttribute comment() {
            return ConditionAttributes.COMMENT;
        }

        /** Attribute <code>&#36;L&#10;&#1;</code>. */
        public StringAttribute format() {
            return ConditionAttributes.FORMAT;
        }

        /** Attribute {@code inner}. */
        public InnerAttributes inner() {
            return ConditionAttributes.INNER;
        }
    }

    /** The changes of an update: a step for each attribute that may change. */
    public static final class Changes extends UpdateActions {
        Changes() {}

        /** Begins a change of attribute {@code plan}. */
        public ValueUpdate<Changes, String> plan() {
            return new ValueUpdate<>(this, ConditionAttributes.PLAN);
        }

        /** Begins a change of attribute {@code attributes}. */
        public ValueUpdate<Changes, String> attributes() {
            return new ValueUpdate<>(this, ConditionAttributes.ATTRIBUTES);
        }

        /** Begins a change of attribute {@code limit}. */
        public ValueUpdate<Changes, String> limit() {
            return new ValueUpdate<>(this, ConditionAttributes.LIMIT);
        }

        /** Begins a change of attribute {@code count}. */
        public ValueUpdate<Changes, String> count() {
            return new ValueUpdate<>(this, ConditionAttributes.COUNT);
        }

        /** Begins a change of attribute {@code consistentRead}. */
        public ValueUpdate<Changes, String> consistentRead() {
            return new ValueUpdate<>(this, ConditionAttributes.CONSISTENT_READ);
        }

        /** Begins a change of attribute {@code filter}. */
        public ValueUpdate<Changes, String> filter() {
            return new ValueUpdate<>(this, ConditionAttributes.FILTER);
        }

        /** Begins a change of attribute {@code size}. */
        public ValueUpdate<Changes, String> size() {
            return new ValueUpdate<>(this, ConditionAttributes.SIZE);
        }

        /** Begins a change of attribute {@code path}. */
        public ValueUpdate<Changes, String> path() {
            return new ValueUpdate<>(this, ConditionAttributes.PATH);
        }

        /** Begins a change of attribute {@code eq}. */
        public ValueUpdate<Changes, String> eq() {
            return new ValueUpdate<>(this, ConditionAttributes.EQ);
        }

        /** Begins a change of attribute {@code exists}. */
        public ValueUpdate<Changes, String> exists() {
            return new ValueUpdate<>(this, ConditionAttributes.EXISTS);
        }

        /** Begins a change of attribute {@code converter}. */
        public ValueUpdate<Changes, String> converter() {
            return new ValueUpdate<>(this, ConditionAttributes.CONVERTER);
        }

        /** Begins a change of attribute {@code sink}. */
        public ValueUpdate<Changes, String> sink() {
            return new ValueUpdate<>(this, ConditionAttributes.SINK);
        }

        /** Begins a change of attribute {@code source}. */
        public ValueUpdate<Changes, String> source() {
            return new ValueUpdate<>(this, ConditionAttributes.SOURCE);
        }

        /** Begins a change of attribute {@code now}. */
        public ValueUpdate<Changes, String> now() {
            return new ValueUpdate<>(this, ConditionAttributes.NOW);
        }

        /** Begins a change of attribute {@code entity}. */
        public ValueUpdate<Changes, String> entity() {
            return new ValueUpdate<>(this, ConditionAttributes.ENTITY);
        }

        /** Begins a change of attribute {@code instance}. */
        public ValueUpdate<Changes, String> instance() {
            return new ValueUpdate<>(this, ConditionAttributes.INSTANCE_ATTRIBUTE);
        }

        /** Begins a change of attribute {@code mapping}. */
        public ValueUpdate<Changes, String> mapping() {
            return new ValueUpdate<>(this, ConditionAttributes.MAPPING);
        }

        /** Begins a change of attribute {@code MAPPING}. */
        public ValueUpdate<Changes, String> MAPPING() {
            return new ValueUpdate<>(this, ConditionAttributes.MAPPING_ATTRIBUTE);
        }

        /** Begins a change of attribute {@code aB}. */
        public ValueUpdate<Changes, String> aB() {
            return new ValueUpdate<>(this, ConditionAttributes.A_B);
        }

        /** Begins a change of attribute {@code a_b}. */
        public ValueUpdate<Changes, String> a_b() {
            return new ValueUpdate<>(this, ConditionAttributes.A_B_ATTRIBUTE);
        }

        /** Begins a change of attribute {@code toUpdate}. */
        public ValueUpdate<Changes, String> toUpdateAttributeAttribute() {
            return new ValueUpdate<>(this, ConditionAttributes.TO_UPDATE);
        }

        /** Begins a change of attribute {@code toUpdateAttribute}. */
        public ValueUpdate<Changes, String> toUpdateAttribute() {
            return new ValueUpdate<>(this, ConditionAttributes.TO_UPDATE_ATTRIBUTE);
        }

        /** Begins a change of attribute {@code creating}. */
        public ValueUpdate<Changes, String> creating() {
            return new ValueUpdate<>(this, ConditionAttributes.CREATING);
        }

        /** Begins a change of attribute {@code table}. */
        public ValueUpdate<Changes, String> table() {
            return new ValueUpdate<>(this, ConditionAttributes.TABLE);
        }

        /** Begins a change of attribute {@code changes}. */
        public ValueUpdate<Changes, String> changes() {
            return new ValueUpdate<>(this, ConditionAttributes.CHANGES);
        }

        /** Begins a change of attribute {@code conditions}. */
        public ValueUpdate<Changes, String> conditions() {
            return new ValueUpdate<>(this, ConditionAttributes.CONDITIONS);
        }

        /** Begins a change of attribute {@code condition}. */
        public ValueUpdate<Changes, String> condition() {
            return new ValueUpdate<>(this, ConditionAttributes.CONDITION);
        }

        /** Begins a change of attribute {@code find}. */
        public ValueUpdate<Changes, String> find() {
            return new ValueUpdate<>(this, ConditionAttributes.FIND);
        }

        /** Begins a change of attribute {@code missing}. */
        public ValueUpdate<Changes, String> missing() {
            return new ValueUpdate<>(this, ConditionAttributes.MISSING);
        }

        /** Begins a change of attribute {@code stored}. */
        public ValueUpdate<Changes, String> stored() {
            return new ValueUpdate<>(this, ConditionAttributes.STORED);
        }

        /** Begins a change of attribute {@code late}. */
        public ValueUpdate<Changes, String> late() {
            return new ValueUpdate<>(this, ConditionAttributes.LATE);
        }

        /** Begins a change of attribute {@code tags}. */
        public SetUpdate<Changes, String> tags() {
            return new SetUpdate<>(this, ConditionAttributes.TAGS);
        }

        /** Begins a change of attribute {@code tagsConverter}. */
        public ValueUpdate<Changes, String> tagsConverter() {
            return new ValueUpdate<>(this, ConditionAttributes.TAGS_CONVERTER);
        }

        /** Begins a change of attribute <code>&#220;n&#239;code</code>. */
        public ValueUpdate<Changes, String> Ünïcode() {
            return new ValueUpdate<>(this, ConditionAttributes.ÜNÏCODE);
        }

        /**
         * Begins a change of attribute <code>&#42;&#47;&#32;&#125;&#32;&#123;&#64;code&#32;&#36;T&#125;&#32;&#92;u0041&#32;&#34;&#60;b&#62;&#34;</code>.
         */
        public ValueUpdate<Changes, String> comment() {
            return new ValueUpdate<>(this, ConditionAttributes.COMMENT);
        }

        /** Begins a change of attribute <code>&#36;L&#10;&#1;</code>. */
        public ValueUpdate<Changes, String> format() {
            return new ValueUpdate<>(this, ConditionAttributes.FORMAT);
        }

        /** Begins a change of attribute {@code inner}. */
        public ValueUpdate<Changes, Condition.Inner> inner() {
            return new ValueUpdate<>(this, ConditionAttributes.INNER);
        }
    }

    private static final class Mapping extends EntityMapping<Condition, ConditionKey> {
        Mapping() {
            super(ConditionCodec.INSTANCE, List.of(ConditionCodec.KEY, ConditionCodec.TO_LIST));
        }

        @Override
        public ConditionKey keyOf(Condition conditionEntity) {
            return new ConditionKey(conditionEntity.key(), conditionEntity.toList());
        }

        @Override
        protected void writeKey(ConditionKey key, AttributeSink sink) {
            sink.attribute(ConditionCodec.KEY).string(key.key());
            sink.attribute(ConditionCodec.TO_LIST).string(key.toList());
        }

        @Override
        protected ConditionKey readKey(AttributeSource source) {
            return new ConditionKey(
                    source.find(ConditionCodec.KEY) ? source.string() : missing(ConditionCodec.KEY),
                    source.find(ConditionCodec.TO_LIST) ? source.string() : missing(ConditionCodec.TO_LIST));
        }
    }

    private static final class ConditionChangesDecoder extends ItemDecoder<ConditionChanges> {
        ConditionChangesDecoder() {
            super("ConditionChanges");
        }

        @Override
        protected ConditionChanges readAttributes(AttributeSource source) {
            return new ConditionChanges(
                    source.find(ConditionCodec.KEY) ? source.string() : missing(ConditionCodec.KEY),
                    source.find(ConditionCodec.TO_LIST) ? source.string() : missing(ConditionCodec.TO_LIST),
                    source.find(ConditionCodec.PLAN) ? source.string() : missing(ConditionCodec.PLAN),
                    source.find(ConditionCodec.ATTRIBUTES) ? source.string() : missing(ConditionCodec.ATTRIBUTES),
                    source.find(ConditionCodec.LIMIT) ? source.string() : missing(ConditionCodec.LIMIT));
        }
    }

    private static final class ConditionConditionsDecoder extends ItemDecoder<ConditionConditions> {
        ConditionConditionsDecoder() {
            super("ConditionConditions");
        }

        @Override
        protected ConditionConditions readAttributes(AttributeSource source) {
            return new ConditionConditions(
                    source.find(ConditionCodec.KEY) ? source.string() : missing(ConditionCodec.KEY),
                    source.find(ConditionCodec.TO_LIST) ? source.string() : missing(ConditionCodec.TO_LIST),
                    source.find(ConditionCodec.COUNT) ? source.string() : missing(ConditionCodec.COUNT),
                    source.find(ConditionCodec.CONSISTENT_READ)
                            ? source.string()
                            : missing(ConditionCodec.CONSISTENT_READ));
        }
    }
}
