/** Sites whose text is nobody's business, told by their names: before one of them is read, the reader is asked twice. */

export type Sensitivity = 'mail' | 'money' | 'health' | 'identity' | 'store';

/**
 * Sites by name, each with those below it: services that people use in countries where English, German, Chinese, Russian or
 * Hindi is spoken. Of a site that is more than that, the host on which it is.
 */
const SITES: Record<Sensitivity, string> = {
  mail: `
    gmail.com mail.google.com outlook.com outlook.live.com outlook.office.com outlook.office365.com outlook.cloud.microsoft icloud.com
    mail.yahoo.com mail.aol.com proton.me protonmail.com fastmail.com zoho.com zoho.eu zoho.in hey.com connect.xfinity.com
    gmx.net gmx.de gmx.at gmx.ch gmx.com web.de email.t-online.de posteo.de mailbox.org tuta.com tutanota.com
    mail.qq.com exmail.qq.com mail.163.com mail.126.com mail.139.com mail.sina.com.cn mail.sohu.com mail.aliyun.com
    mail.ru mail.yandex.ru mail.yandex.com mail.rambler.ru mail.ukr.net mail.rediff.com`,
  money: `
    bank paypal.com stripe.com wise.com revolut.com klarna.com venmo.com cash.app zellepay.com squareup.com payoneer.com skrill.com westernunion.com
    moneygram.com affirm.com afterpay.com pay.google.com wallet.google.com payments.google.com pay.amazon.com
    chase.com bankofamerica.com wellsfargo.com citi.com capitalone.com usbank.com pnc.com truist.com td.com ally.com discover.com marcus.com
    americanexpress.com usaa.com navyfederal.org sofi.com chime.com creditkarma.com experian.com equifax.com transunion.com
    fidelity.com vanguard.com schwab.com etrade.com robinhood.com interactivebrokers.com tiaa.org
    coinbase.com binance.com kraken.com gemini.com okx.com bybit.com crypto.com bitpanda.com
    hsbc.com hsbc.co.uk barclays.co.uk lloydsbank.com halifax.co.uk natwest.com rbs.co.uk santander.co.uk nationwide.co.uk tsb.co.uk monzo.com
    starlingbank.com firstdirect.com bankofscotland.co.uk virginmoney.com metrobankonline.co.uk co-operativebank.co.uk hl.co.uk nsandi.com
    aib.ie bankofireland.com 365online.com permanenttsb.ie
    rbc.com rbcroyalbank.com scotiabank.com bmo.com cibc.com desjardins.com tangerine.ca wealthsimple.com
    commbank.com.au anz.com anz.com.au westpac.com.au nab.com.au ing.com.au stgeorge.com.au asb.co.nz bnz.co.nz anz.co.nz westpac.co.nz kiwibank.co.nz
    fnb.co.za absa.co.za standardbank.co.za nedbank.co.za capitecbank.co.za dbs.com dbs.com.sg ocbc.com uob.com.sg
    sparkasse.de haspa.de sskm.de vr.de deutsche-bank.de commerzbank.de comdirect.de postbank.de ing.de dkb.de n26.com targobank.de hypovereinsbank.de
    consorsbank.de norisbank.de traderepublic.com scalable.capital sparkasse.at raiffeisen.at bawag.at easybank.at bankaustria.at
    ubs.com postfinance.ch raiffeisen.ch zkb.ch twint.ch swissquote.com
    alipay.com tenpay.com unionpay.com 95516.com icbc.com.cn ccb.com abchina.com boc.cn bankofchina.com bankcomm.com cmbchina.com psbc.com
    citicbank.com spdb.com.cn cib.com.cn cmbc.com.cn cebbank.com hxb.com.cn hangseng.com bochk.com hsbc.com.hk hkbea.com sc.com
    ctbcbank.com esunbank.com cathaybk.com.tw
    sberbank.ru sberbank.com sber.ru vtb.ru alfabank.ru tbank.ru tinkoff.ru gazprombank.ru rshb.ru raiffeisen.ru psbank.ru sovcombank.ru
    mtsbank.ru pochtabank.ru yoomoney.ru qiwi.com webmoney.ru belarusbank.by kaspi.kz halykbank.kz
    privat24.ua privatbank.ua monobank.ua oschadbank.ua pumb.ua raiffeisen.ua
    bank.in sbi.co.in onlinesbi.com onlinesbi.sbi hdfcbank.com icicibank.com axisbank.com kotak.com pnbindia.in netpnb.com bankofbaroda.in
    unionbankofindia.co.in indusind.com paytm.com phonepe.com razorpay.com billdesk.com mobikwik.com cred.club zerodha.com groww.in upstox.com licindia.in`,
  health: `
    healthcare.gov medicare.gov myhealth.va.gov kp.org mychart.com zocdoc.com teladochealth.com cvs.com walgreens.com express-scripts.com
    labcorp.com questdiagnostics.com uhc.com myuhc.com aetna.com cigna.com anthem.com humana.com goodrx.com betterhelp.com 23andme.com
    nhs.uk patientaccess.com servicesaustralia.gov.au myhealthrecord.gov.au hotdoc.com.au managemyhealth.co.nz
    doctolib.de doctolib.fr jameda.de teleclinic.com docmorris.de shop-apotheke.com tk.de aok.de barmer.de dak.de elga.gv.at meinesv.at helsana.ch css.ch
    haodf.com guahao.com 114yygh.com fuwu.nhsa.gov.cn emias.info docdoc.ru prodoctorov.ru invitro.ru gemotest.ru helsi.me
    practo.com 1mg.com pharmeasy.in apollo247.com netmeds.com cowin.gov.in abdm.gov.in pmjay.gov.in`,
  identity: `
    accounts.google.com myaccount.google.com login.live.com login.microsoftonline.com account.live.com account.microsoft.com
    appleid.apple.com account.apple.com idmsa.apple.com login.yahoo.com login.aol.com okta.com auth0.com onelogin.com duosecurity.com
    1password.com 1password.eu 1password.ca bitwarden.com bitwarden.eu lastpass.com dashlane.com
    passport.yandex.ru passport.yandex.com id.vk.com ptlogin2.qq.com passport.baidu.com login.taobao.com
    login.gov id.me irs.gov ssa.gov studentaid.gov intuit.com hrblock.com account.gov.uk service.gov.uk cra-arc.gc.ca clegc-gckey.gc.ca
    my.gov.au mygovid.gov.au ato.gov.au realme.govt.nz ird.govt.nz mygovid.ie revenue.ie ros.ie sarsefiling.co.za singpass.gov.sg iras.gov.sg cpf.gov.sg
    id.bund.de elster.de taxfix.de arbeitsagentur.de deutsche-rentenversicherung.de finanzonline.bmf.gv.at oesterreich.gv.at swissid.ch eiam.admin.ch
    gjzwfw.gov.cn chinatax.gov.cn iamsmart.gov.hk etax.nat.gov.tw
    gosuslugi.ru nalog.ru nalog.gov.ru sfr.gov.ru egov.kz diia.gov.ua id.gov.ua tax.gov.ua
    incometax.gov.in gst.gov.in uidai.gov.in digilocker.gov.in epfindia.gov.in umang.gov.in passportindia.gov.in
    digid.nl franceconnect.gouv.fr`,
  store: 'chromewebstore.google.com chrome.google.com addons.mozilla.org microsoftedge.microsoft.com',
};

/** What any label of a name says, the last one aside. They err on the side of asking. */
const LABELS: Partial<Record<Sensitivity, RegExp>> = {
  mail: /^(?:web|e|my)?mail\d*$/,
  money: /bank(?:ing)?$|^bankof|sparkasse|^(?:e|i|my)?(?:pay|wallet|payments)$/,
  health: /^(?:my-?chart|patients?|patient-?portal|my-?health)$/,
  identity: /^(?:my)?(?:accounts?|log-?in|sign-?in|auth|sso|idp|id)$/,
};

// Called, and not kept: the page script, which needs the labels only, is built without the list.
const kinds = (): Sensitivity[] => Object.keys(SITES) as Sensitivity[];

const domainsOf = (kind: Sensitivity): string[] => SITES[kind].trim().split(/\s+/);

const labelsOf = (host: string): string[] => host.split('.').slice(0, -1);

/** What a site of this name is likely to hold that should not be read; undefined for all others. */
export const sensitivityOf = (host: string): Sensitivity | undefined =>
  kinds().find(
    (kind) => domainsOf(kind).some((domain) => host === domain || host.endsWith(`.${domain}`)) || labelsOf(host).some((label) => LABELS[kind]?.test(label)),
  );

/** Whether a label of a site's name says so: what no pattern of the browser's can say. */
export const looksSensitive = (host: string): boolean => Object.values(LABELS).some((says) => labelsOf(host).some((label) => says.test(label)));

/** The sites known by name, as the browser's patterns. */
export const sensitivePatterns = (): string[] =>
  kinds()
    .flatMap(domainsOf)
    .map((domain) => `https://*.${domain}/*`);

/** Whether a name is one of those of a country under which anybody may register a site, such as `co.uk`. */
export const isPublicSuffix = (host: string): boolean => /^(?:co|com|org|gov|gob|gouv|go|ac|edu|or|ne|mil|ltd|plc)\.[a-z]{2}$/.test(host);
