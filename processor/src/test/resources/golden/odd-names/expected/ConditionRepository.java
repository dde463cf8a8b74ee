package odd;

import dev.armature.runtime.attribute.SetAttribute;
import dev.armature.runtime.attribute.SetUpdate;
import dev.armature.runtime.attribute.StringAttribute;
import dev.armature.runtime.attribute.UpdateActions;
import dev.armature.runtime.attribute.ValueUpdate;
import dev.armature.runtime.table.AccessPath;
import dev.armature.runtime.table.BatchingRepository;
import dev.armature.runtime.table.ConsistentQuery;
import dev.armature.runtime.table.GlobalIndexQuery;
import dev.armature.runtime.table.PartialQuery;
import dev.armature.runtime.table.PrefixSortCondition;
import dev.armature.runtime.table.PrefixSortPartCondition;
import dev.armature.runtime.table.ReadPlan;
import dev.armature.runtime.table.TableBinding;
import dev.armature.runtime.table.TableScan;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** Stores, finds and changes the {@link Condition} entities of one table. */
@Generated("dev.armature.processor.MapperProcessor")
final class ConditionRepository
        extends BatchingRepository<Condition, ConditionKey, ConditionRepository.Changes, ConditionAttributes> {
    private static final AccessPath<Condition> BY_KEY =
            AccessPath.table(ConditionCodec.INSTANCE, ConditionAttributes.KEY, ConditionAttributes.TO_LIST);

    private static final AccessPath<ConditionChanges> CHANGES = BY_KEY
            .index(
                    "changes",
                    ConditionAttributes.LIMIT,
                    ConditionAttributes.TO_LIST,
                    ConditionAttributes.PLAN,
                    ConditionAttributes.ATTRIBUTES,
                    ConditionAttributes.KEY)
            .<ConditionChanges>part(0);

    private static final AccessPath<ConditionConditions> CONDITIONS = BY_KEY
            .index("conditions", ConditionAttributes.COUNT, ConditionAttributes.CONSISTENT_READ)
            .<ConditionConditions>part(1);

    private static final AccessPath<Condition> BY_KEY_QUERY =
            BY_KEY.index("byKeyQuery", ConditionAttributes.PLAN, ConditionAttributes.LIMIT);

    ConditionRepository(TableBinding table) {
        super(table, ConditionCodec.INSTANCE, ConditionAttributes.INSTANCE);
    }

    @Override
    protected Changes changes() {
        return new Changes();
    }

    /** Returns the key of these components. */
    public ConditionKey keyOf(String key, String toList) {
        return new ConditionKey(key, toList);
    }

    /** Returns the condition with this key. */
    public Optional<Condition> get(String key, String toList) {
        return get(new ConditionKey(key, toList));
    }

    /** Deletes the item with this key, if there is one. */
    public void delete(ConditionKey key) {
        deleteByKey(key);
    }

    /**
     * Begins a query of the table by its partition key.
     *
     * @param key attribute {@code key}
     */
    public ByKey byKey(String key) {
        return new ByKey(read(BY_KEY).key(key));
    }

    /**
     * Begins a query of index {@code changes} by its partition key.
     *
     * @param limit attribute {@code limit}
     */
    public ChangesPath changes(String limit) {
        return new ChangesPath(read(CHANGES).key(limit));
    }

    /**
     * Begins a query of index {@code conditions} by its partition key.
     *
     * @param count attribute {@code count}
     */
    public Conditions conditions(String count) {
        return new Conditions(read(CONDITIONS).key(count));
    }

    /**
     * Begins a query of index {@code byKeyQuery} by its partition key.
     *
     * @param plan attribute {@code plan}
     */
    public ByKeyQuery byKeyQuery(String plan) {
        return new ByKeyQuery(read(BY_KEY_QUERY).key(plan));
    }

    /** Returns the whole condition of an index entry, as the table has it now. */
    public Optional<Condition> hydrate(ConditionChanges entry) {
        return get(new ConditionKey(entry.key(), entry.toList()));
    }

    /** Returns the whole condition of an index entry, as the table has it now. */
    public Optional<Condition> hydrate(ConditionConditions entry) {
        return get(new ConditionKey(entry.key(), entry.toList()));
    }

    /** Begins a scan of the table: every item is read and paid for. */
    public TableScan<Condition, ConditionAttributes> scan() {
        return new TableScan<>(read(BY_KEY));
    }

    /** The condition entities with one key, before a condition on {@code toList}. */
    public static final class ByKey extends ConsistentQuery<Condition, ByKeyAttributes> {
        private ByKey(ReadPlan<Condition> plan) {
            super(plan);
        }

        /** Begins the one condition on the sort key, attribute {@code toList}. */
        public PrefixSortCondition<String, ConsistentQuery<Condition, ByKeyAttributes>> toListAttribute() {
            return prefixSortCondition();
        }
    }

    /** What a filter of {@code byKey} may name. */
    public interface ByKeyAttributes {
        /** Attribute {@code plan}. */
        StringAttribute plan();

        /** Attribute {@code attributes}. */
        StringAttribute attributes();

        /** Attribute {@code limit}. */
        StringAttribute limit();

        /** Attribute {@code count}. */
        StringAttribute count();

        /** Attribute {@code consistentRead}. */
        StringAttribute consistentRead();

        /** Attribute {@code filter}. */
        StringAttribute filter();

        /** Attribute {@code size}. */
        StringAttribute size();

        /** Attribute {@code path}. */
        StringAttribute path();

        /** Attribute {@code eq}. */
        StringAttribute eq();

        /** Attribute {@code exists}. */
        StringAttribute existsAttribute();

        /** Attribute {@code converter}. */
        StringAttribute converter();

        /** Attribute {@code sink}. */
        StringAttribute sink();

        /** Attribute {@code source}. */
        StringAttribute source();

        /** Attribute {@code now}. */
        StringAttribute now();

        /** Attribute {@code entity}. */
        StringAttribute entity();

        /** Attribute {@code instance}. */
        StringAttribute instance();

        /** Attribute {@code mapping}. */
        StringAttribute mapping();

        /** Attribute {@code MAPPING}. */
        StringAttribute MAPPING();

        /** Attribute {@code aB}. */
        StringAttribute aB();

        /** Attribute {@code a_b}. */
        StringAttribute a_b();

        /** Attribute {@code toUpdate}. */
        StringAttribute toUpdate();

        /** Attribute {@code toUpdateAttribute}. */
        StringAttribute toUpdateAttribute();

        /** Attribute {@code creating}. */
        StringAttribute creating();

        /** Attribute {@code table}. */
        StringAttribute table();

        /** Attribute {@code changes}. */
        StringAttribute changes();

        /** Attribute {@code conditions}. */
        StringAttribute conditions();

        /** Attribute {@code condition}. */
        StringAttribute condition();

        /** Attribute {@code find}. */
        StringAttribute find();

        /** Attribute {@code missing}. */
        StringAttribute missing();

        /** Attribute {@code stored}. */
        StringAttribute stored();

        /** Attribute {@code late}. */
        StringAttribute late();

        /** Attribute {@code tags}. */
        SetAttribute<String> tags();

        /** Attribute {@code tagsConverter}. */
        StringAttribute tagsConverter();

        /** Attribute <code>&#220;n&#239;code</code>. */
        StringAttribute Ünïcode();

        /**
         * Attribute <code>&#42;&#47;&#32;&#125;&#32;&#123;&#64;code&#32;&#36;T&#125;&#32;&#92;u0041&#32;&#34;&#60;b&#62;&#34;</code>.
         */
        StringAttribute comment();

        /** Attribute <code>&#36;L&#10;&#1;</code>. */
        StringAttribute format();

        /** Attribute {@code inner}. */
        InnerAttributes inner();
    }

    /** The entries of index {@code changes} with one limit, before a condition on {@code toList}. */
    public static final class ChangesPath extends PartialQuery<ConditionChanges, ChangesPathAttributes, Condition> {
        private ChangesPath(ReadPlan<ConditionChanges> plan) {
            super(plan);
        }

        /** Begins a condition on attribute {@code toList} of the sort key; after equality the next may have one. */
        public PrefixSortPartCondition<String, ChangesPathAfterToList, PartialQuery<ConditionChanges, ChangesPathAttributes, Condition>> toListAttribute() {
            return prefixSortCondition(ChangesPathAfterToList::new);
        }
    }

    /** The entries of index {@code changes} with one limit, before a condition on {@code plan}. */
    public static final class ChangesPathAfterToList
            extends PartialQuery<ConditionChanges, ChangesPathAttributes, Condition> {
        private ChangesPathAfterToList(ReadPlan<ConditionChanges> plan) {
            super(plan);
        }

        /** Begins a condition on attribute {@code plan} of the sort key; after equality the next may have one. */
        public PrefixSortPartCondition<String, ChangesPathAfterPlan, PartialQuery<ConditionChanges, ChangesPathAttributes, Condition>> plan() {
            return prefixSortCondition(ChangesPathAfterPlan::new);
        }
    }

    /** The entries of index {@code changes} with one limit, before a condition on {@code attributes}. */
    public static final class ChangesPathAfterPlan
            extends PartialQuery<ConditionChanges, ChangesPathAttributes, Condition> {
        private ChangesPathAfterPlan(ReadPlan<ConditionChanges> plan) {
            super(plan);
        }

        /** Begins a condition on attribute {@code attributes} of the sort key; after equality the next may have one. */
        public PrefixSortPartCondition<String, ChangesPathAfterAttributes, PartialQuery<ConditionChanges, ChangesPathAttributes, Condition>> attributes() {
            return prefixSortCondition(ChangesPathAfterAttributes::new);
        }
    }

    /** The entries of index {@code changes} with one limit, before a condition on {@code key}. */
    public static final class ChangesPathAfterAttributes
            extends PartialQuery<ConditionChanges, ChangesPathAttributes, Condition> {
        private ChangesPathAfterAttributes(ReadPlan<ConditionChanges> plan) {
            super(plan);
        }

        /** Begins the one condition on the sort key, attribute {@code key}. */
        public PrefixSortCondition<String, PartialQuery<ConditionChanges, ChangesPathAttributes, Condition>> key() {
            return prefixSortCondition();
        }
    }

    /** What a filter of {@code changes} may name. */
    public interface ChangesPathAttributes {}

    /** The entries of index {@code conditions} with one count, before a condition on {@code consistentRead}. */
    public static final class Conditions extends PartialQuery<ConditionConditions, ConditionsAttributes, Condition> {
        private Conditions(ReadPlan<ConditionConditions> plan) {
            super(plan);
        }

        /** Begins the one condition on the sort key, attribute {@code consistentRead}. */
        public PrefixSortCondition<String, PartialQuery<ConditionConditions, ConditionsAttributes, Condition>> consistentReadAttribute() {
            return prefixSortCondition();
        }
    }

    /** What a filter of {@code conditions} may name. */
    public interface ConditionsAttributes {
        /** Attribute {@code key}. */
        StringAttribute key();

        /** Attribute {@code toList}. */
        StringAttribute toList();
    }

    /** The condition entities with one plan, before a condition on {@code limit}. */
    public static final class ByKeyQuery extends GlobalIndexQuery<Condition, ByKeyQueryAttributes> {
        private ByKeyQuery(ReadPlan<Condition> plan) {
            super(plan);
        }

        /** Begins the one condition on the sort key, attribute {@code limit}. */
        public PrefixSortCondition<String, GlobalIndexQuery<Condition, ByKeyQueryAttributes>> limit() {
            return prefixSortCondition();
        }
    }

    /** What a filter of {@code byKeyQuery} may name. */
    public interface ByKeyQueryAttributes {
        /** Attribute {@code key}. */
        StringAttribute key();

        /** Attribute {@code toList}. */
        StringAttribute toList();

        /** Attribute {@code attributes}. */
        StringAttribute attributes();

        /** Attribute {@code count}. */
        StringAttribute count();

        /** Attribute {@code consistentRead}. */
        StringAttribute consistentRead();

        /** Attribute {@code filter}. */
        StringAttribute filter();

        /** Attribute {@code size}. */
        StringAttribute size();

        /** Attribute {@code path}. */
        StringAttribute path();

        /** Attribute {@code eq}. */
        StringAttribute eq();

        /** Attribute {@code exists}. */
        StringAttribute existsAttribute();

        /** Attribute {@code converter}. */
        StringAttribute converter();

        /** Attribute {@code sink}. */
        StringAttribute sink();

        /** Attribute {@code source}. */
        StringAttribute source();

        /** Attribute {@code now}. */
        StringAttribute now();

        /** Attribute {@code entity}. */
        StringAttribute entity();

        /** Attribute {@code instance}. */
        StringAttribute instance();

        /** Attribute {@code mapping}. */
        StringAttribute mapping();

        /** Attribute {@code MAPPING}. */
        StringAttribute MAPPING();

        /** Attribute {@code aB}. */
        StringAttribute aB();

        /** Attribute {@code a_b}. */
        StringAttribute a_b();

        /** Attribute {@code toUpdate}. */
        StringAttribute toUpdate();

        /** Attribute {@code toUpdateAttribute}. */
        StringAttribute toUpdateAttribute();

        /** Attribute {@code creating}. */
        StringAttribute creating();

        /** Attribute {@code table}. */
        StringAttribute table();

        /** Attribute {@code changes}. */
        StringAttribute changes();

        /** Attribute {@code conditions}. */
        StringAttribute conditions();

        /** Attribute {@code condition}. */
        StringAttribute condition();

        /** Attribute {@code find}. */
        StringAttribute find();

        /** Attribute {@code missing}. */
        StringAttribute missing();

        /** Attribute {@code stored}. */
        StringAttribute stored();

        /** Attribute {@code late}. */
        StringAttribute late();

        /** Attribute {@code tags}. */
        SetAttribute<String> tags();

        /** Attribute {@code tagsConverter}. */
        StringAttribute tagsConverter();

        /** Attribute <code>&#220;n&#239;code</code>. */
        StringAttribute Ünïcode();

        /**
         * Attribute <code>&#42;&#47;&#32;&#125;&#32;&#123;&#64;code&#32;&#36;T&#125;&#32;&#92;u0041&#32;&#34;&#60;b&#62;&#34;</code>.
         */
        StringAttribute comment();

        /** Attribute <code>&#36;L&#10;&#1;</code>. */
        StringAttribute format();

        /** Attribute {@code inner}. */
        InnerAttributes inner();
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
        public InnerAttributes.Changes<Changes> inner() {
            return new InnerAttributes.Changes<>(this, ConditionAttributes.INNER);
        }
    }
}
