/**
 * A key that is no secret, and the certificate for it that its own key has signed: pages under https are served with
 * it on this machine, to browsers that are told to take any.
 */
export const certificate = {
  key: `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgNQ7F51rYTqA9S0N6
VSXnDpFMioyMWidSXZiivFvr25KhRANCAATtY9Nk7ceITPS6We4/8cFq6RUjg7/e
amps4H6rTz9YO2Ga/CrBtUc6yYYwM5SMMee4fSe+8qrBis0f9Jw+Nhnn
-----END PRIVATE KEY-----`,
  cert: `-----BEGIN CERTIFICATE-----
MIIBqzCCAVGgAwIBAgIUJ+WdFjsNwQ8UXe0w9JySJ1rKyuUwCgYIKoZIzj0EAwIw
HDEaMBgGA1UEAwwRd3d3LnFpbmdoZS5nb3YuY24wIBcNMjYxMTIyMTgzOTU1WhgP
MjEyNjEwMjkxODM5NTVaMBwxGjAYBgNVBAMMEXd3dy5xaW5naGUuZ292LmNuMFkw
EwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE7WPTZO3HiEz0ulnuP/HBaukVI4O/3mpq
bOB+q08/WDthmvwqwbVHOsmGMDOUjDHnuH0nvvKqwYrNH/ScPjYZ56NvMG0wHQYD
VR0OBBYEFOsdKWaLUE7kBq3o5izdxuGB7GoQMB8GA1UdIwQYMBaAFOsdKWaLUE7k
Bq3o5izdxuGB7GoQMA8GA1UdEwEB/wQFMAMBAf8wGgYDVR0RBBMwEYIPKi5xaW5n
aGUuZ292LmNuMAoGCCqGSM49BAMCA0gAMEUCIQCFjHE1TP7vR1oABxnJp3eYbjQ0
PDdWx07IKKOzgP3njgIgP9zuqJm7wiVkm/rjf4eG0B2GzzI0oxEKPWnBzbg4al4=
-----END CERTIFICATE-----`,
};
