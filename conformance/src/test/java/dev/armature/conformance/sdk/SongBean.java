package dev.armature.conformance.sdk;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.enhanced.dynamodb.extensions.annotations.DynamoDbVersionAttribute;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbBean;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbPartitionKey;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbSecondaryPartitionKey;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbSortKey;

/** A song as a user of the Enhanced Client writes it. */
@DynamoDbBean
public class SongBean {
    private @Nullable String artist;
    private @Nullable String title;
    private @Nullable String album;
    private @Nullable Integer awards;
    private @Nullable List<String> tags;
    private @Nullable Long version;

    static SongBean of(String artist, String title, int awards) {
        SongBean song = new SongBean();
        song.setArtist(artist);
        song.setTitle(title);
        song.setAlbum("Album of " + artist);
        song.setAwards(awards);
        song.setTags(List.of("live", "jazz"));
        return song;
    }

    @DynamoDbPartitionKey
    public @Nullable String getArtist() {
        return artist;
    }

    public void setArtist(@Nullable String artist) {
        this.artist = artist;
    }

    @DynamoDbSortKey
    public @Nullable String getTitle() {
        return title;
    }

    public void setTitle(@Nullable String title) {
        this.title = title;
    }

    @DynamoDbSecondaryPartitionKey(indexNames = "by-album")
    public @Nullable String getAlbum() {
        return album;
    }

    public void setAlbum(@Nullable String album) {
        this.album = album;
    }

    public @Nullable Integer getAwards() {
        return awards;
    }

    public void setAwards(@Nullable Integer awards) {
        this.awards = awards;
    }

    public @Nullable List<String> getTags() {
        return tags;
    }

    public void setTags(@Nullable List<String> tags) {
        this.tags = tags;
    }

    @DynamoDbVersionAttribute
    public @Nullable Long getVersion() {
        return version;
    }

    public void setVersion(@Nullable Long version) {
        this.version = version;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SongBean song
                && Objects.equals(song.artist, artist)
                && Objects.equals(song.title, title)
                && Objects.equals(song.album, album)
                && Objects.equals(song.awards, awards)
                && Objects.equals(song.tags, tags)
                && Objects.equals(song.version, version);
    }

    @Override
    public int hashCode() {
        return Objects.hash(artist, title, album, awards, tags, version);
    }

    @Override
    public String toString() {
        return artist + "/" + title + " v" + version + " " + album + " " + awards + " " + tags;
    }
}
