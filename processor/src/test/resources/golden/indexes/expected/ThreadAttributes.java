package forum;

import dev.armature.runtime.attribute.Attribute;
import dev.armature.runtime.attribute.NumberAttribute;
import dev.armature.runtime.attribute.OrderedAttribute;
import dev.armature.runtime.attribute.StringAttribute;
import dev.armature.runtime.codec.StandardConverters;
import dev.armature.runtime.table.EntityAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import javax.annotation.processing.Generated;

/** The attributes of a {@link Thread}, as typed tokens: constants, and methods of what a condition may name. */
@Generated("dev.armature.processor.MapperProcessor")
final class ThreadAttributes extends EntityAttributes implements ThreadRepository.ByForumAttributes,
        ThreadRepository.ByAuthorAttributes,
        ThreadRepository.ByAuthorAndKindAttributes,
        ThreadRepository.ByLastPostIndexAttributes {
    static final ThreadAttributes INSTANCE = new ThreadAttributes();

    /** Attribute {@code forum}. */
    public static final StringAttribute FORUM = new StringAttribute(ThreadCodec.FORUM);

    /** Attribute {@code id}. */
    public static final OrderedAttribute<UUID> ID = new OrderedAttribute<>(ThreadCodec.ID, StandardConverters.uuid());

    /** Attribute {@code author}. */
    public static final StringAttribute AUTHOR = new StringAttribute(ThreadCodec.AUTHOR);

    /** Attribute {@code kind}. */
    public static final Attribute<Thread.Kind> KIND = new Attribute<>(ThreadCodec.KIND, ThreadCodec.KIND_CONVERTER);

    /** Attribute {@code sortedKind}. */
    public static final Attribute<Thread.Kind> SORTED_KIND =
            new Attribute<>(ThreadCodec.SORTED_KIND, ThreadCodec.KIND_CONVERTER);

    /** Attribute {@code length}. */
    public static final NumberAttribute<Duration> LENGTH =
            new NumberAttribute<>(ThreadCodec.LENGTH, StandardConverters.duration());

    /** Attribute {@code lastPost}. */
    public static final OrderedAttribute<Instant> LAST_POST =
            new OrderedAttribute<>(ThreadCodec.LAST_POST, StandardConverters.instant());

    /** Attribute {@code createdAt}. */
    public static final OrderedAttribute<Instant> CREATED_AT =
            new OrderedAttribute<>(ThreadCodec.CREATED_AT, StandardConverters.instant());

    /** Attribute {@code version}. */
    public static final NumberAttribute<Integer> VERSION =
            new NumberAttribute<>(ThreadCodec.VERSION, StandardConverters.intValue());

    private ThreadAttributes() {
        super(ThreadCodec.INSTANCE);
    }

    @Override
    public StringAttribute forum() {
        return FORUM;
    }

    @Override
    public OrderedAttribute<UUID> id() {
        return ID;
    }

    @Override
    public StringAttribute author() {
        return AUTHOR;
    }

    @Override
    public Attribute<Thread.Kind> kind() {
        return KIND;
    }

    @Override
    public Attribute<Thread.Kind> sortedKind() {
        return SORTED_KIND;
    }

    @Override
    public NumberAttribute<Duration> length() {
        return LENGTH;
    }

    @Override
    public OrderedAttribute<Instant> lastPost() {
        return LAST_POST;
    }

    @Override
    public OrderedAttribute<Instant> createdAt() {
        return CREATED_AT;
    }

    @Override
    public NumberAttribute<Integer> version() {
        return VERSION;
    }
}
