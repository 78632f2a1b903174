// swift-format-ignore-file

/// Names of well-known organisations that no head noun gives away, `;` between them.
///
/// Compiled for Quern from general knowledge, not taken from any list.
enum OrganisationTable {
    /// Companies and their well-known services.
    static let companies = """
        Accenture; Activision; Adidas; Adobe; Airbnb; Airbus; Alcatel; Alibaba; Alphabet; Amazon; Amazon.com; AMD; American Airlines;
        American Express; Anheuser-Busch; AOL; Apple Inc.; AstraZeneca; AT&T; Audi; Baidu; Barclays; BASF; Bayer; Bear Stearns; Berkshire Hathaway;
        Best Buy; BlackBerry; BlackRock; BMW; BNP Paribas; Boeing; Bombardier; BP; British Airways; Burger King; ByteDance; BYD; Cargill; Carrefour; CATL;
        Caterpillar; Chevron; Chrysler; Cisco; Citibank; Citigroup; Coca-Cola; Comcast; ConocoPhillips; Costco; Credit Suisse; Daimler;
        DaimlerChrysler; Danone; Dell; Delta Air Lines; Deutsche Bank; Deutsche Telekom; DHL; Domino's; DreamWorks; DuPont; Duke Energy; eBay;
        Electronic Arts; Eli Lilly; Enron; Ericsson; Ernst & Young; Exxon; ExxonMobil; Exxon Mobil; Facebook; FedEx; Fiat; Ford Motor; Foxconn;
        Gazprom; General Electric; General Mills; General Motors; GlaxoSmithKline; Glencore; GM; Goldman Sachs; Google; Halliburton; Heineken; Hewlett-Packard;
        Hilton; Hitachi; Home Depot; Honda; Honeywell; HSBC; HTC; Huawei; Hyatt; Hyundai; IBM; IKEA; Ikea; Infosys; ING; Instagram; Intel; JPMorgan; JPMorgan Chase;
        J.P. Morgan; Kellogg's; KFC; Kia; KLM; KPMG; Kraft; L'Oréal; Lehman Brothers; Lenovo; LG; LinkedIn; Lockheed Martin; Lufthansa; Luxottica; Macy's; Marriott;
        Mastercard; MasterCard; Maersk; Mazda; McDonald's; McDonalds; McKinsey; Mercedes-Benz; Merck; Merrill Lynch; MGM; Microsoft; Mitsubishi; Monsanto; Morgan Stanley;
        Motorola; Mozilla; Nestlé; Nestle; Netflix; Nike; Nintendo; Nissan; Nokia; Northrop Grumman; Novartis; Nvidia; Oracle; Panasonic; PayPal; Pemex; Pepsi; PepsiCo;
        Petrobras; PetroChina; Peugeot; Pfizer; Philips; Pizza Hut; Porsche; PricewaterhouseCoopers; Procter & Gamble; Qantas; Qualcomm; Raytheon; Renault;
        Rio Tinto; Roche; Rolls-Royce; Rosneft; Ryanair; Safeway; Samsung; Sanofi; SAP; Sears; Siemens; Sinopec; Skype; SoftBank; Sony; SpaceX; Spotify; Standard & Poor's;
        Starbucks; Subaru; Suzuki; Taco Bell; Target Corp.; Tata Motors; Telefónica; Tencent; Tesco; Tesla; Texaco; Texas Instruments; Thomson Reuters; TikTok; Time Warner; T-Mobile;
        Toshiba; TotalEnergies; Toyota; TSMC; Twitter; Tyson Foods; Uber; UBS; Unilever; United Airlines; UPS; Verizon; Viacom; Vodafone; Volkswagen; Volvo;
        Walgreens; Walmart; Wal-Mart; Walt Disney; Wells Fargo; WhatsApp; Whole Foods; Wikipedia; Xerox; Xiaomi; Yahoo; Yahoo!; YouTube; ZTE; Blogger; Firefox
        """

    /// News media and publishers.
    static let media = """
        ABC News; AFP; Agence France-Presse; Al Jazeera; Al-Jazeera; Al Arabiya; AP; Associated Press; BBC; BBC News; Bloomberg; Bloomberg News; Boston Globe;
        CBC; CBS; CBS News; CCTV; CGTN; Chicago Tribune; China Daily; CNBC; CNN; C-SPAN; Der Spiegel; Deutsche Welle; Economist; El País; ESPN; Financial Times; Fox News;
        Global Times; Guardian; Haaretz; HBO; Houston Chronicle; Interfax; ITAR-TASS; Jerusalem Post; Knight Ridder; Kyodo; Le Figaro; Le Monde; Los Angeles Times; MSNBC; MTV;
        NBC; NBC News; Newsday; Newsweek; New York Post; New York Times; NPR; NYT; PBS; People's Daily; Politico; Pravda; Random House; Reuters; RIA Novosti; Rolling Stone;
        San Francisco Chronicle; SCMP; Simon & Schuster; Slate; South China Morning Post; TASS; Time Magazine; UPI; USA Today; Voice of America; Wall Street Journal; Washington Post;
        Washington Times; Xinhua; Xinhua News Agency; Yonhap; Penguin Books; HarperCollins; Asia Times; Asian Times; Dominion Post; Sydney Morning Herald
        """

    /// International bodies, agencies of states, armed forces, parties and movements.
    static let bodies = """
        African Union; Al-Qaeda; al-Qaeda; al Qaeda; Al Qaeda; Al-Qaida; al-Qaida; al Qaida; Amnesty International; APEC; Arab League; ASEAN; Ba'ath; Baath; Boko Haram; Brookings; CDC; CIA;
        Conservative Party; CPC; Coalition Provisional Authority; Defense Department; Democratic Party; Doctors Without Borders; DOJ; DHS; EPA; EU; European Central Bank; European Commission;
        European Parliament; European Union; FAA; FARC; Fatah; FBI; FCC; FDA; Federal Reserve; FEMA; FERC; FIFA; FTC; G20; G7; G8; Greenpeace; Hamas; Hezbollah; Hizbollah; Hizbullah; Homeland Security;
        House of Commons; House of Lords; House of Representatives; Human Rights Watch; IAEA; ICC; IDF; ILO; IMF; Interpol; IOC; IPCC; IRA; IRS; ISIS; Islamic Jihad; Islamic State;
        Joint Chiefs of Staff; Justice Department; Kremlin; Knesset; Kuomintang; Labor Party; Labour Party; Lashkar-e-Taiba; Likud; Mahdi Army; Médecins Sans Frontières; MI5; MI6; Mossad;
        Muslim Brotherhood; NAACP; NAFTA; NASA; NATO; NBA; NCAA; NFL; NHL; NIH; NOAA; NRA; NSA; NSF; OECD; OPEC; OSCE; Oxfam; Pentagon; PKK; PLO; Palestinian Authority; Politburo; Red Crescent; Red Cross;
        Republican Party; Salvation Army; SEC; Sinn Féin; Sinn Fein; Smithsonian; State Department; Supreme Court; Taliban; Tamil Tigers; Treasury Department; UEFA; UN; U.N.; UNDP;
        UNESCO; UNHCR; UNICEF; UNEP; United Nations; United Way; US Army; US Marines; U.S. Army; U.S. Navy; US Navy; USDA; VOA; WHO; World Bank; World Economic Forum; World Health Organization; World Trade Organization;
        WTO; WWF; YMCA; Marine Corps; Air Force; Coast Guard; National Guard; Royal Navy; Scotland Yard; New York Yankees; Boston Red Sox; Manchester United; Real Madrid
        """
}
