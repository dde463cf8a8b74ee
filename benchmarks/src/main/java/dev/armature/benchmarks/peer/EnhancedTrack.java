package dev.armature.benchmarks.peer;

import dev.armature.benchmarks.track.Format;
import dev.armature.benchmarks.track.Track;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbBean;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbPartitionKey;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbSortKey;

/** A track, as the Enhanced Client wants one: a bean. */
@DynamoDbBean
public class EnhancedTrack {
    private @Nullable String albumId;
    private @Nullable String trackId;
    private @Nullable String title;
    private @Nullable String comment;
    private int seconds;
    private int plays;
    private @Nullable BigDecimal price;
    private @Nullable Instant addedAt;
    private @Nullable Format format;
    private @Nullable List<String> genres;
    private @Nullable Map<String, Integer> ratings;
    private @Nullable EnhancedLabel label;

    /** Creates a track without values. */
    public EnhancedTrack() {}

    /** Returns a track with these values. */
    public static EnhancedTrack of(Track track) {
        EnhancedLabel label = new EnhancedLabel();
        label.setName(track.label().name());
        label.setCountry(track.label().country());
        label.setFounded(track.label().founded());
        EnhancedTrack bean = new EnhancedTrack();
        bean.setAlbumId(track.albumId());
        bean.setTrackId(track.trackId());
        bean.setTitle(track.title());
        bean.setComment(track.comment());
        bean.setSeconds(track.seconds());
        bean.setPlays(track.plays());
        bean.setPrice(track.price());
        bean.setAddedAt(track.addedAt());
        bean.setFormat(track.format());
        bean.setGenres(track.genres());
        bean.setRatings(track.ratings());
        bean.setLabel(label);
        return bean;
    }

    /** Returns the partition key. */
    @DynamoDbPartitionKey
    public @Nullable String getAlbumId() {
        return albumId;
    }

    /** Sets the partition key. */
    public void setAlbumId(@Nullable String albumId) {
        this.albumId = albumId;
    }

    /** Returns the sort key. */
    @DynamoDbSortKey
    public @Nullable String getTrackId() {
        return trackId;
    }

    /** Sets the sort key. */
    public void setTrackId(@Nullable String trackId) {
        this.trackId = trackId;
    }

    /** Returns what it is called. */
    public @Nullable String getTitle() {
        return title;
    }

    /** Sets what it is called. */
    public void setTitle(@Nullable String title) {
        this.title = title;
    }

    /** Returns a sentence about it. */
    public @Nullable String getComment() {
        return comment;
    }

    /** Sets a sentence about it. */
    public void setComment(@Nullable String comment) {
        this.comment = comment;
    }

    /** Returns how long it lasts. */
    public int getSeconds() {
        return seconds;
    }

    /** Sets how long it lasts. */
    public void setSeconds(int seconds) {
        this.seconds = seconds;
    }

    /** Returns how often it was played. */
    public int getPlays() {
        return plays;
    }

    /** Sets how often it was played. */
    public void setPlays(int plays) {
        this.plays = plays;
    }

    /** Returns what it costs. */
    public @Nullable BigDecimal getPrice() {
        return price;
    }

    /** Sets what it costs. */
    public void setPrice(@Nullable BigDecimal price) {
        this.price = price;
    }

    /** Returns when it came into the catalogue. */
    public @Nullable Instant getAddedAt() {
        return addedAt;
    }

    /** Sets when it came into the catalogue. */
    public void setAddedAt(@Nullable Instant addedAt) {
        this.addedAt = addedAt;
    }

    /** Returns how it is delivered. */
    public @Nullable Format getFormat() {
        return format;
    }

    /** Sets how it is delivered. */
    public void setFormat(@Nullable Format format) {
        this.format = format;
    }

    /** Returns what it is filed under. */
    public @Nullable List<String> getGenres() {
        return genres;
    }

    /** Sets what it is filed under. */
    public void setGenres(@Nullable List<String> genres) {
        this.genres = genres;
    }

    /** Returns votes by number of stars. */
    public @Nullable Map<String, Integer> getRatings() {
        return ratings;
    }

    /** Sets votes by number of stars. */
    public void setRatings(@Nullable Map<String, Integer> ratings) {
        this.ratings = ratings;
    }

    /** Returns who released it. */
    public @Nullable EnhancedLabel getLabel() {
        return label;
    }

    /** Sets who released it. */
    public void setLabel(@Nullable EnhancedLabel label) {
        this.label = label;
    }
}
