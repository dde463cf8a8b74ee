package forum;

import dev.armature.runtime.attribute.Attribute;
import dev.armature.runtime.attribute.NumberAttribute;
import dev.armature.runtime.attribute.NumberUpdate;
import dev.armature.runtime.attribute.OptionalValueUpdate;
import dev.armature.runtime.attribute.OrderedAttribute;
import dev.armature.runtime.attribute.StringAttribute;
import dev.armature.runtime.attribute.UpdateActions;
import dev.armature.runtime.attribute.ValueUpdate;
import dev.armature.runtime.table.AccessPath;
import dev.armature.runtime.table.BatchingRepository;
import dev.armature.runtime.table.ConsistentPartialQuery;
import dev.armature.runtime.table.ConsistentQuery;
import dev.armature.runtime.table.GlobalIndexQuery;
import dev.armature.runtime.table.NumberSortCondition;
import dev.armature.runtime.table.PartialQuery;
import dev.armature.runtime.table.ReadPlan;
import dev.armature.runtime.table.SortCondition;
import dev.armature.runtime.table.SortPartCondition;
import dev.armature.runtime.table.TableBinding;
import dev.armature.runtime.table.TableScan;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import javax.annotation.processing.Generated;

/** Stores, finds and changes the {@link Thread} entities of one table. */
@Generated("dev.armature.processor.MapperProcessor")
final class ThreadRepository extends BatchingRepository<Thread, ThreadKey, ThreadRepository.Changes, ThreadAttributes> {
    private static final AccessPath<Thread> BY_FORUM =
            AccessPath.table(ThreadCodec.INSTANCE, ThreadAttributes.FORUM, ThreadAttributes.ID);

    private static final AccessPath<ThreadByAuthor> BY_AUTHOR =
            BY_FORUM.index("by-author", ThreadAttributes.AUTHOR).<ThreadByAuthor>part(0);

    private static final AccessPath<Thread> BY_AUTHOR_AND_KIND = BY_FORUM
            .index(
                    "by-author-and-kind",
                    ThreadAttributes.AUTHOR,
                    ThreadAttributes.KIND,
                    ThreadAttributes.SORTED_KIND,
                    ThreadAttributes.LENGTH);

    private static final AccessPath<ThreadByLastPostIndex> BY_LAST_POST_INDEX = BY_FORUM
            .index("LastPost-index", ThreadAttributes.FORUM, ThreadAttributes.LAST_POST)
            .<ThreadByLastPostIndex>part(1);

    ThreadRepository(TableBinding table) {
        super(table, ThreadCodec.INSTANCE, ThreadAttributes.INSTANCE);
    }

    @Override
    protected Changes changes() {
        return new Changes();
    }

    /** Returns the key of these components. */
    public ThreadKey keyOf(String forum, UUID id) {
        return new ThreadKey(forum, id);
    }

    /** Returns the thread with this key. */
    public Optional<Thread> get(String forum, UUID id) {
        return get(new ThreadKey(forum, id));
    }

    /** Deletes the item with this key, if there is one, whatever its version. */
    public void deleteAnyVersion(ThreadKey key) {
        deleteByKey(key);
    }

    /**
     * Begins a query of the table by its partition key.
     *
     * @param forum attribute {@code forum}
     */
    public ByForum byForum(String forum) {
        return new ByForum(read(BY_FORUM).key(forum));
    }

    /**
     * Begins a query of index {@code by-author} by its partition key.
     *
     * @param author attribute {@code author}
     */
    public PartialQuery<ThreadByAuthor, ByAuthorAttributes, Thread> byAuthor(String author) {
        return new PartialQuery<>(read(BY_AUTHOR).key(author));
    }

    /**
     * Begins a query of index {@code by-author-and-kind} by its partition key.
     *
     * @param author attribute {@code author}
     * @param kind attribute {@code kind}
     */
    public ByAuthorAndKind byAuthorAndKind(String author, Thread.Kind kind) {
        return new ByAuthorAndKind(read(BY_AUTHOR_AND_KIND).key(author).key(kind));
    }

    /**
     * Begins a query of index {@code LastPost-index} by its partition key.
     *
     * @param forum attribute {@code forum}
     */
    public ByLastPostIndex byLastPostIndex(String forum) {
        return new ByLastPostIndex(read(BY_LAST_POST_INDEX).key(forum));
    }

    /** Returns the whole thread of an index entry, as the table has it now. */
    public Optional<Thread> hydrate(ThreadByAuthor entry) {
        return get(new ThreadKey(entry.forum(), entry.id()));
    }

    /** Returns the whole thread of an index entry, as the table has it now. */
    public Optional<Thread> hydrate(ThreadByLastPostIndex entry) {
        return get(new ThreadKey(entry.forum(), entry.id()));
    }

    /** Begins a scan of the table: every item is read and paid for. */
    public TableScan<Thread, ThreadAttributes> scan() {
        return new TableScan<>(read(BY_FORUM));
    }

    /** The thread entities with one forum, before a condition on {@code id}. */
    public static final class ByForum extends ConsistentQuery<Thread, ByForumAttributes> {
        private ByForum(ReadPlan<Thread> plan) {
            super(plan);
        }

        /** Begins the one condition on the sort key, attribute {@code id}. */
        public SortCondition<UUID, ConsistentQuery<Thread, ByForumAttributes>> id() {
            return sortCondition();
        }
    }

    /** What a filter of {@code byForum} may name. */
    public interface ByForumAttributes {
        /** Attribute {@code author}. */
        StringAttribute author();

        /** Attribute {@code kind}. */
        Attribute<Thread.Kind> kind();

        /** Attribute {@code sortedKind}. */
        Attribute<Thread.Kind> sortedKind();

        /** Attribute {@code length}. */
        NumberAttribute<Duration> length();

        /** Attribute {@code lastPost}. */
        OrderedAttribute<Instant> lastPost();

        /** Attribute {@code createdAt}. */
        OrderedAttribute<Instant> createdAt();

        /** Attribute {@code version}. */
        NumberAttribute<Integer> version();
    }

    /** What a filter of {@code byAuthor} may name. */
    public interface ByAuthorAttributes {
        /** Attribute {@code forum}. */
        StringAttribute forum();

        /** Attribute {@code id}. */
        OrderedAttribute<UUID> id();
    }

    /** The thread entities with one author and kind, before a condition on {@code sortedKind}. */
    public static final class ByAuthorAndKind extends GlobalIndexQuery<Thread, ByAuthorAndKindAttributes> {
        private ByAuthorAndKind(ReadPlan<Thread> plan) {
            super(plan);
        }

        /** Begins a condition on attribute {@code sortedKind} of the sort key; after equality the next may have one. */
        public SortPartCondition<Thread.Kind, ByAuthorAndKindAfterSortedKind, GlobalIndexQuery<Thread, ByAuthorAndKindAttributes>> sortedKind() {
            return sortCondition(ByAuthorAndKindAfterSortedKind::new);
        }
    }

    /** The thread entities with one author and kind, before a condition on {@code length}. */
    public static final class ByAuthorAndKindAfterSortedKind
            extends GlobalIndexQuery<Thread, ByAuthorAndKindAttributes> {
        private ByAuthorAndKindAfterSortedKind(ReadPlan<Thread> plan) {
            super(plan);
        }

        /** Begins the one condition on the sort key, attribute {@code length}. */
        public NumberSortCondition<Duration, GlobalIndexQuery<Thread, ByAuthorAndKindAttributes>> length() {
            return numberSortCondition();
        }
    }

    /** What a filter of {@code byAuthorAndKind} may name. */
    public interface ByAuthorAndKindAttributes {
        /** Attribute {@code forum}. */
        StringAttribute forum();

        /** Attribute {@code id}. */
        OrderedAttribute<UUID> id();

        /** Attribute {@code lastPost}. */
        OrderedAttribute<Instant> lastPost();

        /** Attribute {@code createdAt}. */
        OrderedAttribute<Instant> createdAt();

        /** Attribute {@code version}. */
        NumberAttribute<Integer> version();
    }

    /** The entries of index {@code LastPost-index} with one forum, before a condition on {@code lastPost}. */
    public static final class ByLastPostIndex
            extends ConsistentPartialQuery<ThreadByLastPostIndex, ByLastPostIndexAttributes, Thread> {
        private ByLastPostIndex(ReadPlan<ThreadByLastPostIndex> plan) {
            super(plan);
        }

        /** Begins the one condition on the sort key, attribute {@code lastPost}. */
        public SortCondition<Instant, ConsistentPartialQuery<ThreadByLastPostIndex, ByLastPostIndexAttributes, Thread>> lastPost() {
            return sortCondition();
        }
    }

    /** What a filter of {@code byLastPostIndex} may name. */
    public interface ByLastPostIndexAttributes {
        /** Attribute {@code id}. */
        OrderedAttribute<UUID> id();

        /** Attribute {@code length}. */
        NumberAttribute<Duration> length();
    }

    /** The changes of an update: a step for each attribute that may change. */
    public static final class Changes extends UpdateActions {
        Changes() {}

        /** Begins a change of attribute {@code author}. */
        public OptionalValueUpdate<Changes, String> author() {
            return new OptionalValueUpdate<>(this, ThreadAttributes.AUTHOR);
        }

        /** Begins a change of attribute {@code kind}. */
        public ValueUpdate<Changes, Thread.Kind> kind() {
            return new ValueUpdate<>(this, ThreadAttributes.KIND);
        }

        /** Begins a change of attribute {@code sortedKind}. */
        public ValueUpdate<Changes, Thread.Kind> sortedKind() {
            return new ValueUpdate<>(this, ThreadAttributes.SORTED_KIND);
        }

        /** Begins a change of attribute {@code length}. */
        public NumberUpdate<Changes, Duration> length() {
            return new NumberUpdate<>(this, ThreadAttributes.LENGTH);
        }
    }
}
