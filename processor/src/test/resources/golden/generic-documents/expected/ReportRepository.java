package pages;

import dev.armature.runtime.attribute.ListAttribute;
import dev.armature.runtime.attribute.ListUpdate;
import dev.armature.runtime.attribute.NumberAttribute;
import dev.armature.runtime.attribute.StringAttribute;
import dev.armature.runtime.attribute.UpdateActions;
import dev.armature.runtime.table.AccessPath;
import dev.armature.runtime.table.BatchingRepository;
import dev.armature.runtime.table.ConsistentQuery;
import dev.armature.runtime.table.TableBinding;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** Stores, finds and changes the {@link Report} entities of one table. */
@Generated("dev.armature.processor.MapperProcessor")
final class ReportRepository extends BatchingRepository<Report, ReportKey, ReportRepository.Changes, ReportAttributes> {
    private static final AccessPath<Report> BY_ID = AccessPath.table(ReportCodec.INSTANCE, ReportAttributes.ID);

    ReportRepository(TableBinding table) {
        super(table, ReportCodec.INSTANCE, ReportAttributes.INSTANCE);
    }

    @Override
    protected Changes changes() {
        return new Changes();
    }

    /** Returns the key of these components. */
    public ReportKey keyOf(String id) {
        return new ReportKey(id);
    }

    /** Returns the report with this key. */
    public Optional<Report> get(String id) {
        return get(new ReportKey(id));
    }

    /** Deletes the item with this key, if there is one. */
    public void delete(ReportKey key) {
        deleteByKey(key);
    }

    /**
     * Begins a query of the table by its partition key.
     *
     * @param id attribute {@code id}
     */
    public ConsistentQuery<Report, ByIdAttributes> byId(String id) {
        return new ConsistentQuery<>(read(BY_ID).key(id));
    }

    /** What a filter of {@code byId} may name. */
    public interface ByIdAttributes {
        /** Attribute {@code lines}. */
        PagedAttributes<Report.Line, LineAttributes> lines();

        /** Attribute {@code words}. */
        PagedAttributes<String, StringAttribute> words();

        /** Attribute {@code deep}. */
        ListAttribute<Paged<Paged<Integer>>, PagedAttributes<Paged<Integer>, PagedAttributes<Integer, NumberAttribute<Integer>>>> deep(
                );

        /** Attribute {@code tree}. */
        TreeAttributes<String, Integer, StringAttribute, NumberAttribute<Integer>> tree();
    }

    /** The changes of an update: a step for each attribute that may change. */
    public static final class Changes extends UpdateActions {
        Changes() {}

        /** Begins a change of attribute {@code lines}. */
        public PagedAttributes.Changes<Changes, Report.Line, LineAttributes> lines() {
            return new PagedAttributes.Changes<>(this, ReportAttributes.LINES);
        }

        /** Begins a change of attribute {@code words}. */
        public PagedAttributes.RemovableChanges<Changes, String, StringAttribute> words() {
            return new PagedAttributes.RemovableChanges<>(this, ReportAttributes.WORDS);
        }

        /** Begins a change of attribute {@code deep}. */
        public ListUpdate<Changes, Paged<Paged<Integer>>, PagedAttributes.RemovableChanges<Changes, Paged<Integer>, PagedAttributes<Integer, NumberAttribute<Integer>>>> deep() {
            return new ListUpdate<>(this, ReportAttributes.DEEP, PagedAttributes.RemovableChanges::new);
        }

        /** Begins a change of attribute {@code tree}. */
        public TreeAttributes.Changes<Changes, String, Integer, StringAttribute, NumberAttribute<Integer>> tree() {
            return new TreeAttributes.Changes<>(this, ReportAttributes.TREE);
        }
    }
}
