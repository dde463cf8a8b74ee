package music;

import dev.armature.annotation.*;

class Making {
    @Table(name = "NoSetter")
    static class NoSetter {
        @PartitionKey
        String artist;
    }

    @Table(name = "TwoCreators")
    static class TwoCreators {
        @PartitionKey
        final String artist;

        @Creator
        TwoCreators(String artist) {
            this.artist = artist;
        }

        @Creator
        static TwoCreators of(String artist) {
            return new TwoCreators(artist);
        }
    }

    @Table(name = "HiddenCreator")
    static class HiddenCreator {
        @PartitionKey
        final String artist;

        @Creator
        private HiddenCreator(String artist) {
            this.artist = artist;
        }
    }

    @Table(name = "InstanceCreator")
    static class InstanceCreator {
        @PartitionKey
        String artist;

        @Creator
        InstanceCreator with(String artist) {
            this.artist = artist;
            return this;
        }
    }

    @Table(name = "TwoBuilders")
    static class TwoBuilders {
        @PartitionKey
        String artist;

        static Builder builder() {
            return new Builder();
        }

        static Builder newBuilder() {
            return new Builder();
        }

        static class Builder {
            TwoBuilders build() {
                return new TwoBuilders();
            }
        }
    }

    @Table(name = "EndlessBuilder")
    static class EndlessBuilder {
        @PartitionKey
        String artist;

        static StringBuilder builder() {
            return new StringBuilder();
        }
    }

    @Table(name = "PoorBuilder")
    static class PoorBuilder {
        @PartitionKey
        String artist;

        static Builder builder() {
            return new Builder();
        }

        static class Builder {
            PoorBuilder build() {
                return new PoorBuilder();
            }
        }
    }

    @Table(name = "TwoConstructors")
    static class TwoConstructors {
        @PartitionKey
        final String artist;

        final int year;

        TwoConstructors(String artist, int year) {
            this.artist = artist;
            this.year = year;
        }

        TwoConstructors(int year, String artist) {
            this(artist, year);
        }
    }

    @Table(name = "ShortConstructor")
    static class ShortConstructor {
        @PartitionKey
        final String artist;

        final int year = 1984;

        ShortConstructor(String artist) {
            this.artist = artist;
        }
    }

    @Table(name = "LongConstructor")
    static class LongConstructor {
        @PartitionKey
        final String artist;

        @Creator
        LongConstructor(String artist, int year) {
            this.artist = artist + year;
        }
    }

    @Table(name = "NothingReads")
    static class NothingReads {
        @PartitionKey
        private String artist;

        public void setArtist(String artist) {
            this.artist = artist;
        }
    }

    @Table(name = "Constants")
    enum Constants {
        ONE
    }
}

final class Outer {
    @Table(name = "Inner")
    final class Inner {
        @PartitionKey
        private String artist;

        public String getArtist() {
            return artist;
        }

        public void setArtist(String artist) {
            this.artist = artist;
        }
    }
}

@Table(name = "Abstract")
abstract class Abstract {
    @PartitionKey
    String artist;
}
