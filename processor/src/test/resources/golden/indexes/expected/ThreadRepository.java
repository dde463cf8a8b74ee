package forum;

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
import dev.armature.runtime.expression.Condition;
import dev.armature.runtime.table.AccessPath;
import dev.armature.runtime.table.ConsistentQueryStage;
import dev.armature.runtime.table.EntityMapping;
import dev.armature.runtime.table.EntityRepository;
import dev.armature.runtime.table.EntityUpdate;
import dev.armature.runtime.table.QueryStage;
import dev.armature.runtime.table.ReadPlan;
import dev.armature.runtime.table.ScanStage;
import dev.armature.runtime.table.SortCondition;
import dev.armature.runtime.table.TableBinding;
import dev.armature.runtime.value.AttributeSink;
import dev.armature.runtime.value.AttributeSource;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.annotation.processing.Generated;

/** Stores, finds and changes the {@link Thread} entities of one table. */
@Generated("dev.armature.processor.MapperProcessor")
final class ThreadRepository extends EntityRepository<Thread, ThreadKey> {
    static final EntityMapping<Thread, ThreadKey> MAPPING = new Mapping();

    private static final AccessPath<Thread> BY_FORUM =
            AccessPath.table(ThreadCodec.INSTANCE, List.of(ThreadCodec.FORUM, ThreadCodec.ID));

    private static final AccessPath<ThreadByAuthor> BY_AUTHOR = AccessPath.index(
            "by-author", new ThreadByAuthorDecoder(), List.of(ThreadCodec.AUTHOR, ThreadCodec.FORUM, ThreadCodec.ID));

    private static final AccessPath<Thread> BY_AUTHOR_AND_KIND = AccessPath.index(
            "by-author-and-kind",
            ThreadCodec.INSTANCE,
            List.of(
                    ThreadCodec.AUTHOR,
                    ThreadCodec.KIND,
                    ThreadCodec.SORTED_KIND,
                    ThreadCodec.LENGTH,
                    ThreadCodec.FORUM,
                    ThreadCodec.ID));

    private static final AccessPath<ThreadByLastPostIndex> BY_LAST_POST_INDEX = AccessPath.index(
            "LastPost-index",
            new ThreadByLastPostIndexDecoder(),
            List.of(ThreadCodec.FORUM, ThreadCodec.LAST_POST, ThreadCodec.ID));

    ThreadRepository(TableBinding table) {
        super(table, MAPPING);
    }

    /** Returns the thread with this key. */
    public Optional<Thread> get(String forum, UUID id) {
        return get(new ThreadKey(forum, id));
    }

    /** Deletes the item with this key, if there is one, whatever its version. */
    public void deleteAnyVersion(ThreadKey key) {
        deleteByKey(key);
    }

    /** Begins an update of the thread with this key, which must exist. */
    public EntityUpdate<Thread, ThreadKey, Changes, Conditions> update(ThreadKey key) {
        return EntityUpdate.existing(this, key, Changes::new, Conditions.INSTANCE);
    }

    /** Begins an update of the thread with this key, which is created if it does not exist. */
    public EntityUpdate<Thread, ThreadKey, Changes, Conditions> upsert(ThreadKey key) {
        return EntityUpdate.upsert(this, key, Changes::new, Conditions.INSTANCE);
    }

    /**
     * Begins a query of the table by its partition key.
     *
     * @param forum attribute {@code forum}
     */
    public ByForum byForum(String forum) {
        return new ByForum(ReadPlan.of(table(), BY_FORUM).key(ThreadCodec.FORUM, StandardConverters.string(), forum));
    }

    /**
     * Begins a query of index {@code by-author} by its partition key.
     *
     * @param author attribute {@code author}
     */
    public ByAuthor byAuthor(String author) {
        return new ByAuthor(
                ReadPlan.of(table(), BY_AUTHOR).key(ThreadCodec.AUTHOR, StandardConverters.string(), author));
    }

    /**
     * Begins a query of index {@code by-author-and-kind} by its partition key.
     *
     * @param author attribute {@code author}
     * @param kind attribute {@code kind}
     */
    public ByAuthorAndKind byAuthorAndKind(String author, Thread.Kind kind) {
        return new ByAuthorAndKind(
                ReadPlan.of(table(), BY_AUTHOR_AND_KIND)
                        .key(ThreadCodec.AUTHOR, StandardConverters.string(), author)
                        .key(ThreadCodec.KIND, ThreadCodec.KIND_CONVERTER, kind));
    }

    /**
     * Begins a query of index {@code LastPost-index} by its partition key.
     *
     * @param forum attribute {@code forum}
     */
    public ByLastPostIndex byLastPostIndex(String forum) {
        return new ByLastPostIndex(
                ReadPlan.of(table(), BY_LAST_POST_INDEX).key(ThreadCodec.FORUM, StandardConverters.string(), forum));
    }

    /** Begins a scan of the table: every item is read and paid for. */
    public Scan scan() {
        return new Scan(ReadPlan.of(table(), BY_FORUM));
    }

    /** The thread entities with one forum, before a condition on {@code id}. */
    public static final class ByForum extends ByForumQuery {
        private ByForum(ReadPlan<Thread> plan) {
            super(plan);
        }

        /** Begins the one condition on the sort key, attribute {@code id}. */
        public SortCondition<Thread, UUID, ByForumQuery, ByForumQuery> id() {
            return new SortCondition<>(
                    plan(), ThreadCodec.ID, StandardConverters.uuid(), ByForumQuery::new, ByForumQuery::new);
        }
    }

    /** The thread entities with one forum. */
    public static sealed class ByForumQuery
            extends ConsistentQueryStage<Thread, ByForumAttributes, ByForumQuery>
            permits ByForum {
        private ByForumQuery(ReadPlan<Thread> plan) {
            super(plan);
        }

        @Override
        protected ByForumQuery with(ReadPlan<Thread> plan) {
            return new ByForumQuery(plan);
        }

        @Override
        protected ByForumAttributes attributes() {
            return ByForumAttributes.INSTANCE;
        }
    }

    /** What a filter of {@code byForum} may name. */
    public static final class ByForumAttributes {
        private static final ByForumAttributes INSTANCE = new ByForumAttributes();

        private ByForumAttributes() {}

        /** Attribute {@code author}. */
        public StringAttribute author() {
            return ThreadAttributes.AUTHOR;
        }

        /** Attribute {@code kind}. */
        public Attribute<Thread.Kind> kind() {
            return ThreadAttributes.KIND;
        }

        /** Attribute {@code sortedKind}. */
        public Attribute<Thread.Kind> sortedKind() {
            return ThreadAttributes.SORTED_KIND;
        }

        /** Attribute {@code length}. */
        public NumberAttribute<Duration> length() {
            return ThreadAttributes.LENGTH;
        }

        /** Attribute {@code lastPost}. */
        public OrderedAttribute<Instant> lastPost() {
            return ThreadAttributes.LAST_POST;
        }

        /** Attribute {@code createdAt}. */
        public OrderedAttribute<Instant> createdAt() {
            return ThreadAttributes.CREATED_AT;
        }

        /** Attribute {@code version}. */
        public NumberAttribute<Integer> version() {
            return ThreadAttributes.VERSION;
        }
    }

    /** The entries of index {@code by-author} with one author. */
    public static final class ByAuthor extends QueryStage<ThreadByAuthor, ByAuthorAttributes, ByAuthor> {
        private ByAuthor(ReadPlan<ThreadByAuthor> plan) {
            super(plan);
        }

        @Override
        protected ByAuthor with(ReadPlan<ThreadByAuthor> plan) {
            return new ByAuthor(plan);
        }

        @Override
        protected ByAuthorAttributes attributes() {
            return ByAuthorAttributes.INSTANCE;
        }
    }

    /** What a filter of {@code byAuthor} may name. */
    public static final class ByAuthorAttributes {
        private static final ByAuthorAttributes INSTANCE = new ByAuthorAttributes();

        private ByAuthorAttributes() {}

        /** Attribute {@code forum}. */
        public StringAttribute forum() {
            return ThreadAttributes.FORUM;
        }

        /** Attribute {@code id}. */
        public OrderedAttribute<UUID> id() {
            return ThreadAttributes.ID;
        }
    }

    /** The thread entities with one author and kind, before a condition on {@code sortedKind}. */
    public static final class ByAuthorAndKind extends ByAuthorAndKindQuery {
        private ByAuthorAndKind(ReadPlan<Thread> plan) {
            super(plan);
        }

        /** Begins a condition on attribute {@code sortedKind} of the sort key; after equality the next may have one. */
        public SortCondition<Thread, Thread.Kind, ByAuthorAndKindAfterSortedKind, ByAuthorAndKindQuery> sortedKind() {
            return new SortCondition<>(
                    plan(),
                    ThreadCodec.SORTED_KIND,
                    ThreadCodec.KIND_CONVERTER,
                    ByAuthorAndKindAfterSortedKind::new,
                    ByAuthorAndKindQuery::new);
        }
    }

    /** The thread entities with one author and kind, before a condition on {@code length}. */
    public static final class ByAuthorAndKindAfterSortedKind extends ByAuthorAndKindQuery {
        private ByAuthorAndKindAfterSortedKind(ReadPlan<Thread> plan) {
            super(plan);
        }

        /** Begins the one condition on the sort key, attribute {@code length}. */
        public SortCondition<Thread, Duration, ByAuthorAndKindQuery, ByAuthorAndKindQuery> length() {
            return new SortCondition<>(
                    plan(),
                    ThreadCodec.LENGTH,
                    StandardConverters.duration(),
                    ByAuthorAndKindQuery::new,
                    ByAuthorAndKindQuery::new);
        }
    }

    /** The thread entities with one author and kind. */
    public static sealed class ByAuthorAndKindQuery
            extends QueryStage<Thread, ByAuthorAndKindAttributes, ByAuthorAndKindQuery>
            permits ByAuthorAndKind, ByAuthorAndKindAfterSortedKind {
        private ByAuthorAndKindQuery(ReadPlan<Thread> plan) {
            super(plan);
        }

        @Override
        protected ByAuthorAndKindQuery with(ReadPlan<Thread> plan) {
            return new ByAuthorAndKindQuery(plan);
        }

        @Override
        protected ByAuthorAndKindAttributes attributes() {
            return ByAuthorAndKindAttributes.INSTANCE;
        }
    }

    /** What a filter of {@code byAuthorAndKind} may name. */
    public static final class ByAuthorAndKindAttributes {
        private static final ByAuthorAndKindAttributes INSTANCE = new ByAuthorAndKindAttributes();

        private ByAuthorAndKindAttributes() {}

        /** Attribute {@code forum}. */
        public StringAttribute forum() {
            return ThreadAttributes.FORUM;
        }

        /** Attribute {@code id}. */
        public OrderedAttribute<UUID> id() {
            return ThreadAttributes.ID;
        }

        /** Attribute {@code lastPost}. */
        public OrderedAttribute<Instant> lastPost() {
            return ThreadAttributes.LAST_POST;
        }

        /** Attribute {@code createdAt}. */
        public OrderedAttribute<Instant> createdAt() {
            return ThreadAttributes.CREATED_AT;
        }

        /** Attribute {@code version}. */
        public NumberAttribute<Integer> version() {
            return ThreadAttributes.VERSION;
        }
    }

    /** The entries of index {@code LastPost-index} with one forum, before a condition on {@code lastPost}. */
    public static final class ByLastPostIndex extends ByLastPostIndexQuery {
        private ByLastPostIndex(ReadPlan<ThreadByLastPostIndex> plan) {
            super(plan);
        }

        /** Begins the one condition on the sort key, attribute {@code lastPost}. */
        public SortCondition<ThreadByLastPostIndex, Instant, ByLastPostIndexQuery, ByLastPostIndexQuery> lastPost() {
            return new SortCondition<>(
                    plan(),
                    ThreadCodec.LAST_POST,
                    StandardConverters.instant(),
                    ByLastPostIndexQuery::new,
                    ByLastPostIndexQuery::new);
        }
    }

    /** The entries of index {@code LastPost-index} with one forum. */
    public static sealed class ByLastPostIndexQuery
            extends ConsistentQueryStage<ThreadByLastPostIndex, ByLastPostIndexAttributes, ByLastPostIndexQuery>
            permits ByLastPostIndex {
        private ByLastPostIndexQuery(ReadPlan<ThreadByLastPostIndex> plan) {
            super(plan);
        }

        @Override
        protected ByLastPostIndexQuery with(ReadPlan<ThreadByLastPostIndex> plan) {
            return new ByLastPostIndexQuery(plan);
        }

        @Override
        protected ByLastPostIndexAttributes attributes() {
            return ByLastPostIndexAttributes.INSTANCE;
        }
    }

    /** What a filter of {@code byLastPostIndex} may name. */
    public static final class ByLastPostIndexAttributes {
        private static final ByLastPostIndexAttributes INSTANCE = new ByLastPostIndexAttributes();

        private ByLastPostIndexAttributes() {}

        /** Attribute {@code id}. */
        public OrderedAttribute<UUID> id() {
            return ThreadAttributes.ID;
        }

        /** Attribute {@code length}. */
        public NumberAttribute<Duration> length() {
            return ThreadAttributes.LENGTH;
        }
    }

    /** All items of the table. */
    public static final class Scan extends ScanStage<Thread, Conditions, Scan> {
        private Scan(ReadPlan<Thread> plan) {
            super(plan);
        }

        @Override
        protected Scan with(ReadPlan<Thread> plan) {
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

        /** Attribute {@code forum}. */
        public StringAttribute forum() {
            return ThreadAttributes.FORUM;
        }

        /** Attribute {@code id}. */
        public OrderedAttribute<UUID> id() {
            return ThreadAttributes.ID;
        }

        /** Attribute {@code author}. */
        public StringAttribute author() {
            return ThreadAttributes.AUTHOR;
        }

        /** Attribute {@code kind}. */
        public Attribute<Thread.Kind> kind() {
            return ThreadAttributes.KIND;
        }

        /** Attribute {@code sortedKind}. */
        public Attribute<Thread.Kind> sortedKind() {
            return ThreadAttributes.SORTED_KIND;
        }

        /** Attribute {@code length}. */
        public NumberAttribute<Duration> length() {
            return ThreadAttributes.LENGTH;
        }

        /** Attribute {@code lastPost}. */
        public OrderedAttribute<Instant> lastPost() {
            return ThreadAttributes.LAST_POST;
        }

        /** Attribute {@code createdAt}. */
        public OrderedAttribute<Instant> createdAt() {
            return ThreadAttributes.CREATED_AT;
        }

        /** Attribute {@code version}. */
        public NumberAttribute<Integer> version() {
            return ThreadAttributes.VERSION;
        }
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

    private static final class Mapping extends EntityMapping<Thread, ThreadKey> {
        Mapping() {
            super(ThreadCodec.INSTANCE, List.of(ThreadCodec.FORUM, ThreadCodec.ID));
        }

        @Override
        public ThreadKey keyOf(Thread thread) {
            return new ThreadKey(thread.forum(), thread.id());
        }

        @Override
        protected void writeKey(ThreadKey key, AttributeSink sink) {
            sink.attribute(ThreadCodec.FORUM).string(key.forum());
            sink.attribute(ThreadCodec.ID);
            StandardConverters.uuid().write(key.id(), sink);
        }

        @Override
        protected ThreadKey readKey(AttributeSource source) {
            return new ThreadKey(
                    source.find(ThreadCodec.FORUM) ? source.string() : missing(ThreadCodec.FORUM),
                    source.find(ThreadCodec.ID) ? StandardConverters.uuid().read(source) : missing(ThreadCodec.ID));
        }

        @Override
        protected Thread stored(Thread thread, boolean creating, Instant now) {
            return new Thread(
                    thread.forum(),
                    thread.id(),
                    thread.author(),
                    thread.kind(),
                    thread.sortedKind(),
                    thread.length(),
                    now,
                    creating || thread.createdAt() == null ? now : thread.createdAt(),
                    thread.version() == null ? 1 : thread.version() + 1);
        }

        @Override
        protected void touch(UpdateActions changes, Instant now) {
            new ValueUpdate<>(changes, ThreadAttributes.LAST_POST).to(now);
            new NumberUpdate<>(changes, ThreadAttributes.VERSION).add(1);
        }

        @Override
        protected void touchNew(UpdateActions changes, Instant now) {
            new ValueUpdate<>(changes, ThreadAttributes.CREATED_AT).ifNotExists(now);
        }

        @Override
        protected Optional<Condition> unchangedSince(Thread thread) {
            return Optional.of(
                    thread.version() == null || thread.version() == 0
                            ? ThreadAttributes.VERSION.notExists()
                            : ThreadAttributes.VERSION.eq(thread.version()));
        }
    }

    private static final class ThreadByAuthorDecoder extends ItemDecoder<ThreadByAuthor> {
        ThreadByAuthorDecoder() {
            super("ThreadByAuthor");
        }

        @Override
        protected ThreadByAuthor readAttributes(AttributeSource source) {
            return new ThreadByAuthor(
                    source.find(ThreadCodec.FORUM) ? source.string() : missing(ThreadCodec.FORUM),
                    source.find(ThreadCodec.ID) ? StandardConverters.uuid().read(source) : missing(ThreadCodec.ID),
                    source.find(ThreadCodec.AUTHOR) && !source.isNull()
                            ? Optional.of(source.string())
                            : Optional.empty());
        }
    }

    private static final class ThreadByLastPostIndexDecoder extends ItemDecoder<ThreadByLastPostIndex> {
        ThreadByLastPostIndexDecoder() {
            super("ThreadByLastPostIndex");
        }

        @Override
        protected ThreadByLastPostIndex readAttributes(AttributeSource source) {
            return new ThreadByLastPostIndex(
                    source.find(ThreadCodec.FORUM) ? source.string() : missing(ThreadCodec.FORUM),
                    source.find(ThreadCodec.ID) ? StandardConverters.uuid().read(source) : missing(ThreadCodec.ID),
                    source.find(ThreadCodec.LENGTH)
                            ? StandardConverters.duration().read(source)
                            : missing(ThreadCodec.LENGTH),
                    source.find(ThreadCodec.LAST_POST)
                            ? StandardConverters.instant().read(source)
                            : missing(ThreadCodec.LAST_POST));
        }
    }
}
